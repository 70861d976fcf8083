import TicketText from '../components/TicketText';
import { widget } from '../components/widget';

export default widget('TicketText', TicketText);
