/** The name by which readers know a website: `ceop.police.uk` for `https://www.ceop.police.uk/safety-centre`. */
export function hostName(url: string): string {
	return new URL(url).hostname.replace(/^www\./, '');
}
