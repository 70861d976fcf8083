import Glossary from '../components/Glossary';
import { widget } from '../components/widget';

export default widget('Glossary', Glossary);
