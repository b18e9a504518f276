/** English words of `exports`: the page of downloads, the copies that readers take away, and what a release says of itself. */
export const exports = {
	downloads: {
		notHere: 'It is not part of this copy. Look for it where you got this one.',
		thisIsIt: 'This is what you are reading.',
		notMade: (command: string) =>
			`This copy of the site was built without it. Anyone who has the project’s files can make it with the command ${command}.`,
		checksum: (sum: string) => `SHA-256: ${sum}`,
		save: 'Save it as a file',
		notInside: (file: string) => `${file} is not inside this copy.`,
		onSite: (link: (label: string) => string) => `It is on ${link('the site’s page of downloads')}.`,
		lookWhereGot: 'Look for it where you got this copy. Its checksum is there too, in the file SHA256SUMS.',
		/** A size in megabytes of a million bytes, with one decimal. */
		size: (bytes: number) =>
			bytes < 100_000 ? `${Math.ceil(bytes / 1000)} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`,
		pdfs: 'Each page, and handouts on A4 and US Letter:',
	},

	/** What a copy says before its text. */
	opening: {
		title: 'About this copy',
		age: (version: string, day: string, reaches: string) =>
			`This copy is version ${version} of ${day}. Its evidence reaches to ${reaches}, and nothing later is known here.`,
		newer: (link: string | undefined) =>
			link === undefined
				? 'A copy does not update itself, so look for a newer one where you got it.'
				: `A copy does not update itself, so look for a newer one, and for corrections, at ${link}.`,
		corrections: 'Corrections up to this version, and how to report an error',
		licence: (licence: string, author: string) =>
			`Text and data: ${licence}, ${author}. Code: MIT. Nothing in this copy is loaded from elsewhere, and nothing is stored.`,
	},

	onePage: {
		title: (site: string) => `${site}: everything on one page`,
		leftOut:
			'It holds the text of the site, one page after another, so where the text speaks of a page, it means a part of this one. It leaves out the lessons, handouts and questions for classes, the search, the map of the countries, the files of data and pictures, and the lists of where each source is cited. The site has them, and so has its archive, “explainer.zip”.',
		skip: 'Skip to the contents',
		leave: 'Leave this page',
		leaveTitle: 'Opens the BBC’s weather page; needs a network',
		contents: 'Contents',
		evidence: 'Evidence',
		evidenceAbout:
			'Every record that the chapters rest on, in the order in which they first need it. The marks in the text lead here.',
		evidenceWords: 'What the words mean',
		mark: (number: number, word: string | undefined) => `Evidence ${number}${word ? ` ${word}` : ''}`,
	},

	archive: {
		title: 'Start here',
		leftOut:
			'It holds every page of the site, with its search, data and pictures, and the one page with everything, “all.html”. It leaves out the archive itself, the e-book, forms that come with releases, and the pictures that networks show beside a shared address.',
		leave: 'Leave this site',
		open: (site: string) => `Open “${site}”`,
		unpack: (folder: string) =>
			`Unpack the whole archive first, because the pages need the folder “${folder}” beside this file. You need no network, and no program except a browser.`,
		checksums: (file: string, folder: string, command: string) =>
			`The file ${file} in the folder “${folder}” lists a checksum of every other file, so that you can see whether the copy is whole. In that folder, ${command} compares them.`,
	},

	eBook: {
		leftOut:
			'This e-book holds the text of every page of the site, a chapter each. It leaves out the search, the map of the countries, the files of data and pictures, and the lists of where each source is cited. The emergency numbers here are only as new as this copy.',
		before: 'Before you read',
		beforeLandmark: 'Before you read: help, and about this copy',
		contents: 'Contents',
		landmarks: 'Landmarks',
		cover: 'Cover',
		start: 'Start of the text',
		glossary: 'Glossary',
		sources: 'Sources',
		coverFoot: (version: string, reaches: string) => `Version ${version}. Evidence to ${reaches}.`,
		coverInWords: (name: string, tagline: string) => `Cover: ${name}. ${tagline}.`,
		description: (tagline: string, note: string, version: string, reaches: string) =>
			`${tagline}. ${note} Version ${version}; evidence reaches to ${reaches}.`,
		rights: (licence: string, address: string) => `Text and data: ${licence}, ${address}. Code: MIT.`,
		accessibility:
			'The text is in logical order with headings, a linked table of contents and landmarks. Every chart is described in words and followed by its data as a table, and its marks have names. The small drawings beside the easy-read chapters repeat what the words say. Nothing is told by colour alone. There is no sound, no motion and no script. The book has not been evaluated against a standard by a certifier, and people who use assistive technology have not tested it yet.',
	},

	/** How one leaves a copy: in the section about it, in any other place, and in easy words, a paragraph each. */
	leaving: {
		page: {
			section:
				'The link “Leave this page” is at the top and stays in sight. It opens the BBC’s weather page, and needs a network to do so. Without one, the browser shows its own message in place of this page. Because this page runs no script, it does not go blank at once, no key does the same, and the Back button leads back here. The surest way to be gone is to close the window. If this page is a file on the device, the file stays.',
			elsewhere: (more: string) =>
				`If you want to leave fast, use the link “Leave this page” at the top, which opens the BBC’s weather page, or close the window. The Back button leads back here: ${more}.`,
			easy: [
				'Use the link “Leave this page” at the top.',
				'It opens a page about the weather.',
				'The Back button still brings you back here.',
			],
		},
		epub: {
			section:
				'This e-book has no link that takes you away at once. Close the book or the app, or lock the screen. The app still lists the book, with its cover, and remembers where you stopped. If you do not want it found, remove the book from the app and delete the file. Some e-readers keep a copy in an account with their maker too. What follows is about browsers, and holds for every link that you open from here.',
			elsewhere: (more: string) =>
				`This e-book has no link that takes you away at once. If you want to leave fast, close the book. The app still lists it: ${more}.`,
			easy: ['Close this book.', 'Your reading app still shows that you have the book.'],
		},
		more: 'what stays, and what you can do',
		/** What chapters call the way out of the site, and what they say that it does: no copy has it. */
		label: 'Leave this site',
		ofSiteAlone: ['Shift three times', 'kitchen measures'],
	},

	releaseNotes: (
		of: { name: string; version: string; evidenceReaches: string },
		changes: string,
	) => `# ${of.name}, version ${of.version}

The evidence reaches to ${of.evidenceReaches}.

${changes}

The checksums of all files are in \`SHA256SUMS\`: \`sha256sum -c SHA256SUMS\` says whether yours are whole.
`,
};
