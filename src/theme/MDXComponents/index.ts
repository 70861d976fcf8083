// Adds the guide's own components to what every page can use without importing it.
import MDXComponents from '@theme-original/MDXComponents';
import TabItem from '@theme/TabItem';
import Tabs from '@theme/Tabs';
import CheckFacts from '../../components/CheckFacts';
import ConsentLink from '../../components/ConsentLink';
import CopyValue from '../../components/CopyValue';
import ErrorExplainer from '../../components/ErrorExplainer';
import ErrorReference from '../../components/ErrorReference';
import FindingReference from '../../components/FindingReference';
import Glossary from '../../components/Glossary';
import KeyIdentifierCheck from '../../components/KeyIdentifierCheck';
import PortalKeyIdentifier from '../../components/PortalKeyIdentifier';
import PortalLabel from '../../components/PortalLabel';
import ScrollableTable from '../../components/ScrollableTable';
import SetUpCheck from '../../components/SetUpCheck';
import StepChecks from '../../components/StepChecks';
import TicketText from '../../components/TicketText';
import TrustDiagram from '../../components/TrustDiagram';
import { inReadersLanguage } from '../../components/translation/inReadersLanguage';
import TwoPartPath from '../../components/TwoPartPath';
import experienceLeague from '../../components/experienceLeague';

export default {
  ...MDXComponents,
  ...experienceLeague,
  ...inReadersLanguage({
    CheckFacts,
    ConsentLink,
    CopyValue,
    ErrorExplainer,
    ErrorReference,
    FindingReference,
    Glossary,
    KeyIdentifierCheck,
    PortalKeyIdentifier,
    SetUpCheck,
    StepChecks,
    TicketText,
    TrustDiagram,
    TwoPartPath,
  }),
  PortalLabel,
  TabItem,
  Tabs,
  table: ScrollableTable,
};
