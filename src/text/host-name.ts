/** The name by which readers know a website: `ceop.police.uk` for `https://www.ceop.police.uk/safety-centre`. */
export const hostName = (url: string): string => new URL(url).hostname.replace(/^www\./, '');
