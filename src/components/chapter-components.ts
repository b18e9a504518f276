import AskCard from './AskCard.astro';
import AskJudgement from './AskJudgement.astro';
import AskList from './AskList.astro';
import AskWordings from './AskWordings.astro';
import ArticleStatements from './ArticleStatements.astro';
import ChapterLink from './ChapterLink.astro';
import Cite from './Cite.astro';
import CoalitionChart from './CoalitionFigure.astro';
import CoalitionGlance from './CoalitionGlanceFigure.astro';
import Corrections from './Corrections.astro';
import CountryList from './CountryList.astro';
import DemandsChart from './DemandsFigure.astro';
import DemandsTable from './DemandsTable.astro';
import EventList from './EventList.astro';
import EvidenceKey from './EvidenceKey.astro';
import GlossaryList from './GlossaryList.astro';
import H2 from './H2.astro';
import H3 from './H3.astro';
import HelpAdvice from './HelpAdvice.astro';
import HelpChecked from './HelpChecked.astro';
import HelpDirectory from './HelpDirectory.astro';
import HelpInternational from './HelpInternational.astro';
import HelpServices from './HelpServices.astro';
import HypothesisList from './HypothesisList.astro';
import NamedCountries from './NamedCountries.astro';
import Note from './Note.astro';
import Quote from './Quote.astro';
import SeriesChart from './SeriesFigure.astro';
import SourceCounts from './SourceCounts.astro';
import SourceList from './SourceList.astro';
import TableFrame from './TableFrame.astro';
import Term from './Term.astro';
import TimelineChart from './TimelineFigure.astro';
import WordingChart from './WordingFigure.astro';
import type { CHAPTER_COMPONENTS } from '../content/chapter-components.ts';

type BlockName = keyof typeof CHAPTER_COMPONENTS | 'H2' | 'H3' | 'a' | 'table';

/** What each block that authors write, and the two Markdown elements we dress, become on the page. */
export const chapterComponents = {
	a: ChapterLink,
	table: TableFrame,
	AskCard,
	AskJudgement,
	AskList,
	AskWordings,
	ArticleStatements,
	Cite,
	CoalitionChart,
	CoalitionGlance,
	Corrections,
	CountryList,
	DemandsChart,
	DemandsTable,
	EventList,
	EvidenceKey,
	GlossaryList,
	H2,
	H3,
	HelpAdvice,
	HelpChecked,
	HelpDirectory,
	HelpInternational,
	HelpServices,
	HypothesisList,
	NamedCountries,
	Note,
	Quote,
	SeriesChart,
	SourceCounts,
	SourceList,
	Term,
	TimelineChart,
	WordingChart,
} as const satisfies Record<BlockName, unknown>;
