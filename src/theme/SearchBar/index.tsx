// The theme shows its own search box only with a search service of another company; this is the guide's own.
import Search from '../../components/Search';
import { withBoundary } from '../../components/WidgetBoundary/withBoundary';

export default withBoundary('Search', Search, 'control');
