import StepChecks from '../components/StepChecks';
import { widget } from '../components/widget';

export default widget('StepChecks', StepChecks);
