import ConsentLink from '../components/ConsentLink';
import { widget } from '../components/widget';

export default widget('ConsentLink', ConsentLink);
