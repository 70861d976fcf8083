import CheckFacts from '../components/CheckFacts';
import { widget } from '../components/widget';

export default widget('CheckFacts', CheckFacts);
