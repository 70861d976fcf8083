// What pages in the Markdown dialect of Experience League are made of; plugins/experienceLeague puts it there.
import ExperienceLeagueBadge from './ExperienceLeagueBadge';
import ExperienceLeagueImage from './ExperienceLeagueImage';
import ExperienceLeagueMissingImage from './ExperienceLeagueMissingImage';
import ExperienceLeagueMissingSnippet from './ExperienceLeagueMissingSnippet';
import ExperienceLeagueNote from './ExperienceLeagueNote';
import ExperienceLeagueShadeBox from './ExperienceLeagueShadeBox';
import ExperienceLeagueVideo from './ExperienceLeagueVideo';

export default {
  ExperienceLeagueBadge,
  ExperienceLeagueImage,
  ExperienceLeagueMissingImage,
  ExperienceLeagueMissingSnippet,
  ExperienceLeagueNote,
  ExperienceLeagueShadeBox,
  ExperienceLeagueVideo,
};
