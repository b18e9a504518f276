import { words } from '../words/words.ts';
import type { Site } from '../engine/site.ts';
import { siteUrl } from '../text/site-url.ts';
import { pageKindOf } from './pages.ts';

/** What names the places of a site. */
export interface Places {
	site: Pick<Site, 'chapters'>;
	chapters: readonly { slug: string; headings: readonly { id: string; text: string }[] }[];
}

/** How a place of the site, `coalition.html#chart`, is written on paper: its whole address, or where nobody knows that, page and section by name. */
export function placeInWords(to: string, { site, chapters }: Places, address = siteUrl()): string {
	if (address) return address + to;
	const [file = '', id] = to.split('#');
	const own = file.replace(/\.html$/, '');
	const slug = pageKindOf(file)?.under ?? own;
	const label = site.chapters.find((chapter) => chapter.file === slug)?.label;
	if (!label) return to;
	const section = chapters.find((chapter) => chapter.slug === own)?.headings.find((heading) => heading.id === id)?.text;
	return section ? words.prose.section(label, section) : words.prose.place(label);
}
