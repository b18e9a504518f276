import { chartBlocks } from '../charts/frame/chart-blocks.ts';
import TimelineGlance from '../charts/timeline/TimelineGlance.astro';
import ArgumentList from './ArgumentList.astro';
import AskCard from './AskCard.astro';
import AskJudgement from './AskJudgement.astro';
import AskList from './AskList.astro';
import AskWordings from './AskWordings.astro';
import ArticleStatements from './ArticleStatements.astro';
import Case from './Case.astro';
import ChapterLink from './ChapterLink.astro';
import Cite from './Cite.astro';
import ConflictList from './ConflictList.astro';
import Corrections from './Corrections.astro';
import CorrectionRoute from './CorrectionRoute.astro';
import CountryList from './CountryList.astro';
import DebateIndex from './DebateIndex.astro';
import DemandsGlance from './DemandsGlance.astro';
import DemandsTable from './DemandsTable.astro';
import Doors from './Doors.astro';
import Download from './Download.astro';
import EasyHelpCountries from './EasyHelpCountries.astro';
import EasyMemberStates from './EasyMemberStates.astro';
import EasyService from './EasyService.astro';
import EventList from './EventList.astro';
import EvidenceKey from './EvidenceKey.astro';
import GlossaryList from './GlossaryList.astro';
import H2 from './H2.astro';
import H3 from './H3.astro';
import HelpAdvice from './HelpAdvice.astro';
import HelpChecked from './HelpChecked.astro';
import HelpChooser from './HelpChooser.astro';
import HelpDirectory from './HelpDirectory.astro';
import HelpInternational from './HelpInternational.astro';
import HelpServices from './HelpServices.astro';
import HelpSteps from './HelpSteps.astro';
import HelpSurvivors from './HelpSurvivors.astro';
import HypothesisList from './HypothesisList.astro';
import InFull from './InFull.astro';
import KeptAddress from './KeptAddress.astro';
import Idea from './Idea.astro';
import NamedCountries from './NamedCountries.astro';
import NotFoundList from './NotFoundList.astro';
import Note from './Note.astro';
import NotSaid from './NotSaid.astro';
import OneMinute from './OneMinute.astro';
import PollTable from './PollTable.astro';
import PositionList from './PositionList.astro';
import Quote from './Quote.astro';
import Reach from './Reach.astro';
import ReachByTopic from './ReachByTopic.astro';
import SourceCounts from './SourceCounts.astro';
import SourceList from './SourceList.astro';
import TableFrame from './TableFrame.astro';
import Term from './Term.astro';
import TwoCases from './TwoCases.astro';
import WordsToAvoid from './WordsToAvoid.astro';
import type { CHAPTER_COMPONENTS } from '../content/chapter-components.ts';

type BlockName = keyof typeof CHAPTER_COMPONENTS | 'H2' | 'H3' | 'a' | 'table';

/** What each block that authors write, and the two Markdown elements we dress, become on the page. */
export const chapterComponents = {
	a: ChapterLink,
	table: TableFrame,
	...chartBlocks,
	ArgumentList,
	AskCard,
	AskJudgement,
	AskList,
	AskWordings,
	ArticleStatements,
	Case,
	Cite,
	ConflictList,
	Corrections,
	CorrectionRoute,
	CountryList,
	DebateIndex,
	DemandsGlance,
	DemandsTable,
	Doors,
	Download,
	EasyHelpCountries,
	EasyMemberStates,
	EasyService,
	EventList,
	EvidenceKey,
	GlossaryList,
	H2,
	H3,
	HelpAdvice,
	HelpChecked,
	HelpChooser,
	HelpDirectory,
	HelpInternational,
	HelpServices,
	HelpSteps,
	HelpSurvivors,
	HypothesisList,
	InFull,
	KeptAddress,
	Idea,
	NamedCountries,
	NotFoundList,
	Note,
	NotSaid,
	OneMinute,
	PollTable,
	PositionList,
	Quote,
	Reach,
	ReachByTopic,
	SourceCounts,
	SourceList,
	Term,
	TimelineGlance,
	TwoCases,
	WordsToAvoid,
} as const satisfies Record<BlockName, unknown>;
