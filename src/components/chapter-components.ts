import { chartBlocks } from '../charts/frame/chart-blocks.ts';
import CoalitionGlance from '../charts/coalition/CoalitionGlance.astro';
import LawsGlance from '../charts/laws/LawsGlance.astro';
import TurnedThread from '../charts/wording/TurnedThread.astro';
import ArgumentList from './debate/ArgumentList.astro';
import AskCard from './demands/AskCard.astro';
import AskJudgement from './demands/AskJudgement.astro';
import AskList from './demands/AskList.astro';
import AskWordings from './demands/AskWordings.astro';
import ArticleStatements from './evidence/ArticleStatements.astro';
import Case from './prose/Case.astro';
import ChapterLink from './prose/ChapterLink.astro';
import Cite from './evidence/Cite.astro';
import ConflictList from './evidence/ConflictList.astro';
import Corrections from './prose/Corrections.astro';
import CorrectionRoute from './prose/CorrectionRoute.astro';
import CountryList from './countries/CountryList.astro';
import DebateIndex from './debate/DebateIndex.astro';
import DemandsGlance from './demands/DemandsGlance.astro';
import Doors from './prose/Doors.astro';
import Download from './prose/Download.astro';
import EasyHelpCountries from './easy-read/EasyHelpCountries.astro';
import EasyMemberStates from './easy-read/EasyMemberStates.astro';
import EasyService from './easy-read/EasyService.astro';
import EventList from './timeline/EventList.astro';
import EvidenceKey from './evidence/EvidenceKey.astro';
import GlossaryList from './glossary/GlossaryList.astro';
import H2 from './prose/H2.astro';
import H3 from './prose/H3.astro';
import HelpAdvice from './help/HelpAdvice.astro';
import HelpChecked from './help/HelpChecked.astro';
import HelpChooser from './help/HelpChooser.astro';
import HelpDirectory from './help/HelpDirectory.astro';
import HelpInternational from './help/HelpInternational.astro';
import HelpServices from './help/HelpServices.astro';
import HelpSteps from './help/HelpSteps.astro';
import HelpSurvivors from './help/HelpSurvivors.astro';
import HypothesisList from './countries/HypothesisList.astro';
import InFull from './prose/InFull.astro';
import KeptAddress from './prose/KeptAddress.astro';
import Idea from './easy-read/Idea.astro';
import NamedCountries from './countries/NamedCountries.astro';
import NotFoundList from './evidence/NotFoundList.astro';
import Note from './prose/Note.astro';
import NotSaid from './prose/NotSaid.astro';
import OneMinute from './prose/OneMinute.astro';
import PathDiagram from './demands/PathDiagram.astro';
import PollTable from './debate/PollTable.astro';
import PositionList from './debate/PositionList.astro';
import Quote from './evidence/Quote.astro';
import Reach from './prose/Reach.astro';
import ReachByTopic from './prose/ReachByTopic.astro';
import SourceCounts from './sources/SourceCounts.astro';
import SourceList from './sources/SourceList.astro';
import TableFrame from './prose/TableFrame.astro';
import Term from './glossary/Term.astro';
import TwoCases from './prose/TwoCases.astro';
import WordsToAvoid from './glossary/WordsToAvoid.astro';
import type { ChartBlockName } from '../blocks/charts-blocks.ts';
import type { BlockName, BlockProps } from '../blocks/blocks.ts';

/** The component of each block, which takes what authors may write, and of headings and Markdown elements that we dress. */
type Components = { [Name in Exclude<BlockName, ChartBlockName>]: (props: BlockProps<Name>) => unknown } & Record<
	ChartBlockName | 'H2' | 'H3' | 'a' | 'table',
	unknown
>;

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
	CoalitionGlance,
	ConflictList,
	Corrections,
	CorrectionRoute,
	CountryList,
	DebateIndex,
	DemandsGlance,
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
	LawsGlance,
	Note,
	NotSaid,
	OneMinute,
	PathDiagram,
	PollTable,
	PositionList,
	Quote,
	Reach,
	ReachByTopic,
	SourceCounts,
	SourceList,
	Term,
	TurnedThread,
	TwoCases,
	WordsToAvoid,
} as const satisfies Components;
