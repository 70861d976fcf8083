import FindingReference from '../components/FindingReference';
import { widget } from '../components/widget';

export default widget('FindingReference', FindingReference);
