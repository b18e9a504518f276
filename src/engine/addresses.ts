/** The page to which "Leave this site" leads. It must not name this site. */
export const DECOY_PAGE = 'measures.html';
/** The page to which it leads where there is a network: elsewhere, on another subject. */
export const QUICK_EXIT_URL = 'https://www.bbc.co.uk/weather';
/** The terms of what others made and the site passes on: fonts, code, figures. */
export const LICENCES_FILE = 'licences.txt';
/** The feed of changes and corrections. */
export const FEED_FILE = 'feed.atom.xml';
