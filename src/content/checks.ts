import { checkAddresses } from './addresses.ts';
import { askOrder, unknownPictures } from '../subjects/demands/ask.ts';
import { incompleteWordings } from '../subjects/words-of-the-list/wording.ts';
import { checkCards } from './check-cards.ts';
import { checkChanges } from '../engine/check-changes.ts';
import { checkChapters } from './check-chapters.ts';
import { brokenReplies, lostQuotations, strangersToFacts } from '../subjects/debate/debate.ts';
import { checkEvidence } from '../evidence/check-evidence.ts';
import { checkHandouts, checkLessons, checkPictures, checkQuestions } from '../subjects/teaching/check-teaching.ts';
import { checkReach, staleReadings } from './check-reach.ts';
import { brokenReferences, duplicateIds, unusedEvidence } from './check-records.ts';
import { undrawablePoints, unfoundedFigures } from '../subjects/numbers/series.ts';
import { checkSite } from './check-site.ts';
import { lostDifferences } from '../subjects/glossary/term.ts';
import { oneTimeline, undatedViews } from '../subjects/timeline/timeline.ts';
import { checkTwins } from '../evidence/check-twins.ts';
import type { Check } from '../engine/check.ts';
import { checkRefused } from '../engine/refused.ts';
import { drawnChapters } from './leads.ts';
import { checkLanguages } from './check-languages.ts';
import { checkSearch } from './check-search.ts';

/** What records are held against by themselves. They fit together where none of these finds a fault. */
export const RECORD_CHECKS: readonly Check[] = [
	{ needs: [], spoils: 'fit', run: brokenReferences },
	{ needs: ['bodies', 'works', 'twins'], spoils: 'fit', run: checkEvidence },
	// As long as records name what is not there, or what they rest on is at fault, sound ones would be blamed.
	{ needs: ['records', 'fit'], run: unusedEvidence },
	{ needs: ['records', 'fit'], run: checkTwins },
	{ needs: [], spoils: 'fit', run: duplicateIds },
	{ needs: [], spoils: 'fit', run: undatedViews },
	{ needs: [], spoils: 'fit', run: lostDifferences },
	{ needs: ['timelines'], spoils: 'fit', run: oneTimeline },
	{ needs: [], spoils: 'fit', run: undrawablePoints },
	{ needs: [], spoils: 'fit', run: unfoundedFigures },
	{ needs: ['asks'], spoils: 'fit', run: askOrder },
	{ needs: [], spoils: 'fit', run: unknownPictures },
	{ needs: ['asks', 'wordings', 'wordingVersions'], spoils: 'fit', run: incompleteWordings },
	{ needs: [], spoils: 'fit', run: brokenReplies },
	{ needs: [], spoils: 'fit', run: lostQuotations },
	{ needs: [], spoils: 'fit', run: strangersToFacts },
	{ needs: [], spoils: 'fit', run: ({ placed, raw }) => checkLessons(placed, raw) },
];

/** Every check of the content, in the order in which they run. */
export const CHECKS: readonly Check[] = [
	...RECORD_CHECKS,
	{ needs: [], run: checkRefused },
	{ needs: ['site'], run: checkReach },
	{ needs: ['records', 'fit'], run: staleReadings },
	{ needs: ['site'], run: checkChapters },
	{ needs: [], run: ({ placed, facts }) => checkHandouts(placed, facts) },
	{ needs: ['site', 'chapters'], run: ({ placed, ...ground }) => checkAddresses(placed, ground) },
	{ needs: ['chapters'], run: ({ placed, chapters }) => checkPictures(placed, drawnChapters(chapters)) },
	{ needs: ['site', 'chapters'], run: ({ placed, ...ground }) => checkQuestions(placed, ground) },
	{ needs: ['site'], run: checkChanges },
	{ needs: ['chapters', 'records', 'fit', 'site'], run: checkSearch },
	{ needs: ['site', 'records', 'fit'], spoils: 'foot', run: ({ site, facts }) => checkSite(site, facts) },
	{ needs: ['languages', 'records', 'fit'], run: checkLanguages },
	{ needs: ['site', 'records', 'fit'], run: ({ placed, raw, facts }) => checkCards(placed, raw, facts) },
];
