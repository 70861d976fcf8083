import ErrorReference from '../components/ErrorReference';
import { widget } from '../components/widget';

export default widget('ErrorReference', ErrorReference);
