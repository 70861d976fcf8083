import TwoPartPath from '../components/TwoPartPath';
import { widget } from '../components/widget';

export default widget('TwoPartPath', TwoPartPath);
