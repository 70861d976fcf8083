import CopyValue from '../components/CopyValue';
import { widget } from '../components/widget';

export default widget('CopyValue', CopyValue);
