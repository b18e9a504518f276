import { loadContent } from '../../../src/content/content.ts';
import { readContentFiles } from '../../../src/engine/read-files.ts';
import { collectIndex } from '../../../src/search/collect-index.ts';

/** The site's own content. */
export const content = loadContent(readContentFiles(process.cwd()));

/** The index of the site's own content. */
export const index = collectIndex(content);
