import TrustDiagram from '../components/TrustDiagram';
import { widget } from '../components/widget';

export default widget('TrustDiagram', TrustDiagram);
