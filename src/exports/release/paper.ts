import type { Page } from 'playwright-core';

/** What a page needs to know of itself to be whole on paper. */
export interface PaperAddress {
	/** The folder's address in the browser, ending in a slash. */
	folderUrl: string;
	/** The site's address, ending in a slash, where it is known. */
	site: string | undefined;
	/** True for a page that is made for paper, and says there itself where it leads. */
	isSheet?: boolean | undefined;
}

/**
 * Makes a page that is open in a browser ready for paper: opens what is closed, prints the addresses that links lead
 * to, and leads links to the site instead of to the disk. Where the site's address is not known, links to other pages
 * are only printed, as the name of their file.
 */
export async function prepareForPaper(page: Page, address: PaperAddress): Promise<void> {
	// This function runs in the page: it may use nothing from outside.
	await page.evaluate(({ folderUrl, site, isSheet }) => {
		for (const details of document.querySelectorAll('details')) details.open = true;

		for (const link of document.querySelectorAll<HTMLAnchorElement | SVGAElement>('a[href]')) {
			const written = link.getAttribute('href')!;
			// A number is printed as it is dialled already.
			if (/^(#|tel:|sms:)/.test(written)) continue;
			const target = new URL(written, document.baseURI).href;
			const file = target.startsWith(folderUrl) ? target.slice(folderUrl.length) : undefined;
			if (file !== undefined && site === undefined) link.removeAttribute('href');
			if (file !== undefined && site !== undefined) link.setAttribute('href', site + file);
			const shown = file === undefined ? target : (site ?? '') + file;
			if (!isSheet && link instanceof HTMLElement && !link.textContent.includes(shown)) link.dataset.address = shown;
		}

		if (isSheet) return;
		const self = (site ?? '') + document.baseURI.split('#')[0]!.slice(folderUrl.length);
		for (const heading of document.querySelectorAll('main h2[id]')) {
			const line = document.createElement('p');
			line.className = 'paper-address';
			line.textContent = `${self}#${heading.id}`;
			(heading.closest('.heading') ?? heading).after(line);
		}
	}, address);
}
