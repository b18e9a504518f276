import type { Site } from '../schemas/site.ts';
import { isEasyRead } from './easy-read.ts';

/** A link to a chapter. */
export interface ChapterDoor {
	href: string;
	label: string;
	slug: string;
}

/** The address of a chapter, from the site's root. Links are made relative when the site is built. */
export function chapterHref(slug: string, fragment?: string): string {
	return `/${slug}.html${fragment ? `#${fragment}` : ''}`;
}

/** All chapters in reading order. */
export function allDoors(site: Site): ChapterDoor[] {
	return site.chapters.map(({ file, label }) => ({ slug: file, label, href: chapterHref(file) }));
}

/** The chapters with these slugs, in reading order. */
export function doorsTo(site: Site, slugs: readonly string[]): ChapterDoor[] {
	return allDoors(site).filter(({ slug }) => slugs.includes(slug));
}

/** The chapters at the top level, for the menu at the head of each page. */
export function mainDoors(site: Site): ChapterDoor[] {
	const inFooter = new Set(site.chapters.filter(({ footerOnly }) => footerOnly).map(({ file }) => file));
	return allDoors(site).filter(({ slug }) => !slug.includes('/') && !inFooter.has(slug));
}

/** The chapters of the edition that a chapter belongs to, full or easy to read, in reading order. */
export function editionDoors(site: Site, slug: string): ChapterDoor[] {
	return allDoors(site).filter((door) => isEasyRead(door.slug) === isEasyRead(slug));
}

/** Which chapter of its edition one is, from 1, and of how many. */
export function placeInEdition(site: Site, slug: string): { number: number; count: number } {
	const doors = editionDoors(site, slug);
	return { number: doors.findIndex((door) => door.slug === slug) + 1, count: doors.length };
}

/** The chapter that one belongs under, as a demand under the five; none for chapters at the top and in easy words. */
export function parentDoor(site: Site, slug: string): ChapterDoor | undefined {
	if (isEasyRead(slug) || !slug.includes('/')) return undefined;
	return doorsTo(site, [slug.split('/')[0]!])[0];
}

/** The chapters before and after one in its edition, in reading order. */
export function neighbours(site: Site, slug: string): { previous?: ChapterDoor; next?: ChapterDoor } {
	const doors = editionDoors(site, slug);
	const index = doors.findIndex((door) => door.slug === slug);
	return {
		...(doors[index - 1] && { previous: doors[index - 1] }),
		...(doors[index + 1] && { next: doors[index + 1] }),
	};
}
