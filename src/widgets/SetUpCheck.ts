import SetUpCheck from '../components/SetUpCheck';
import { widget } from '../components/widget';

export default widget('SetUpCheck', SetUpCheck);
