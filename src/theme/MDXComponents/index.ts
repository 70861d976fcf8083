// Adds the guide's own components to what every page can use without importing it.
import MDXComponents from '@theme-original/MDXComponents';
import TabItem from '@theme/TabItem';
import Tabs from '@theme/Tabs';
import ConsentLink from '../../components/ConsentLink';
import CopyValue from '../../components/CopyValue';
import FindingReference from '../../components/FindingReference';
import Glossary from '../../components/Glossary';
import KeyIdentifierCheck from '../../components/KeyIdentifierCheck';
import PortalKeyIdentifier from '../../components/PortalKeyIdentifier';
import PortalLabel from '../../components/PortalLabel';
import ScrollableTable from '../../components/ScrollableTable';
import TicketText from '../../components/TicketText';
import TrustDiagram from '../../components/TrustDiagram';
import TwoPartPath from '../../components/TwoPartPath';

export default {
  ...MDXComponents,
  ConsentLink,
  CopyValue,
  FindingReference,
  Glossary,
  KeyIdentifierCheck,
  PortalKeyIdentifier,
  PortalLabel,
  TabItem,
  Tabs,
  TicketText,
  TrustDiagram,
  TwoPartPath,
  table: ScrollableTable,
};
