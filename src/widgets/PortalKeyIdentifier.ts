import PortalKeyIdentifier from '../components/PortalKeyIdentifier';
import { widget } from '../components/widget';

export default widget('PortalKeyIdentifier', PortalKeyIdentifier);
