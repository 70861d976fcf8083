import ErrorExplainer from '../components/ErrorExplainer';
import { widget } from '../components/widget';

export default widget('ErrorExplainer', ErrorExplainer);
