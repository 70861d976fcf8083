// Adds what every page can use without importing it and costs little. The widgets, which bring much, are imported by the
// pages that use them: see src/widgets and plugins/widgets.
import MDXComponents from '@theme-original/MDXComponents';
import TabItem from '@theme/TabItem';
import Tabs from '@theme/Tabs';
import PortalLabel from '../../components/PortalLabel';
import ScrollableTable from '../../components/ScrollableTable';
import experienceLeague from '../../components/experienceLeague';

export default {
  ...MDXComponents,
  ...experienceLeague,
  PortalLabel,
  TabItem,
  Tabs,
  table: ScrollableTable,
};
