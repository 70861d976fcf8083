import KeyIdentifierCheck from '../components/KeyIdentifierCheck';
import { widget } from '../components/widget';

export default widget('KeyIdentifierCheck', KeyIdentifierCheck);
