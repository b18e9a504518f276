import { forms } from './forms.ts';

const { plural } = forms;
const argumentsOf = (count: number) => plural(count, { one: 'argument', other: 'arguments' });

/** English words of `debate`. Lists, and counts that stand in words, are handed in as they stand in a sentence. */
export const debate = {
	questions: {
		'who-sets-the-standard': 'Who should set the standard?',
		'how-exact': 'How exact should rules be?',
		encryption: 'What should happen when messages are encrypted?',
		'reach-of-law': 'How far should the law reach?',
	},
	/** Answers to their question, as their holders would give them. */
	sides: {
		companies: 'Companies, by agreement',
		'checked-codes': 'Industry and a regulator, by codes',
		'legal-duty': 'The law, by duties on companies',
		'precise-law': 'The law, where it is precise',
		'exact-rules': 'Exact rules that can be checked',
		'other-means': 'Other means than fixed rules',
		'keep-detection': 'Detection should stay possible',
		'keep-encryption': 'Encryption should stay whole',
		between: 'Ground between the two',
		'reach-further': 'Further than now',
		'within-limits': 'Within limits',
	},
	/** The sides that are drawn, in two words, where their names have no room. */
	shortSides: {
		'keep-detection': 'Keep detection',
		'keep-encryption': 'Keep encryption',
		between: 'Between',
	} as Readonly<Record<string, string>>,
	/** The letters of the sides that are drawn. */
	letters: { 'keep-detection': 'D', between: 'B', 'keep-encryption': 'E' } as Readonly<Record<string, string>>,
	groups: {
		academic: 'Researchers and other experts',
		'child-protection': 'Child protection organisations',
		'child-rights': 'Child rights organisations',
		'civil-liberties': 'Civil liberties and digital rights groups',
		'eu-institution': 'EU institutions',
		government: 'Governments and parliaments',
		industry: 'Companies and online services',
		'law-enforcement': 'Law enforcement',
		regulator: 'Regulators',
		survivors: 'Survivors and their groups',
	},
	/** The same in few words, as a row of a drawing or a part of a sentence. */
	shortGroups: {
		academic: 'researchers',
		'child-protection': 'child protection',
		'child-rights': 'child rights',
		'civil-liberties': 'civil liberties groups',
		'eu-institution': 'EU institutions',
		government: 'governments',
		industry: 'companies',
		'law-enforcement': 'police',
		regulator: 'regulators',
		survivors: 'survivors',
	},

	byQuestion: 'By question and side',
	byKind: 'By kind of organisation',
	/** With what editors begin a reply that is their own. */
	ours: 'Our reply: ',
	bestReply: 'Best reply:',
	bestReplyOfOurs: 'Best reply, in our words:',
	/** Before the title of the argument that makes the same point in full. */
	seeAlso: 'See also:',
	unsourced: '(Without a source.)',
	/** With what the extent of whoever holds an argument in part begins. */
	inPart: 'in part',
	heldBy: 'Held by',
	heldInPartBy: 'Held in part by',
	/** After those who hold it in full. */
	inPartBy: 'In part by',
	/** The link from a holder to its position. */
	position: 'Position',
	grounds: (sources: number) => `Best evidence: ${sources} ${plural(sources, { one: 'source', other: 'sources' })}`,
	alsoAnswers: 'The argument also answers:',
	/** A caution of facts that the page says once of all organisations, so that it is not printed under some alone. */
	saidOfAll: 'Survivors do not speak with one voice.',
	heldByKind: (count: number) => `${count} ${argumentsOf(count)} held by one of this kind`,
	holds: 'Holds:',
	heldBySearch: (text: string, holders: string) => `${text} Held by ${holders}.`,

	balance: {
		caption: 'How much is printed of each side on encryption',
		heads: [
			'Side',
			'Arguments',
			'Words of claims',
			'Words of evidence',
			'Words of cautions',
			'Words of replies',
			'Sources of the evidence, by kind',
		],
	},
	polls: {
		citedAs: 'poll',
		found: (text: string, asked: string) => `A poll: ${text} Asked: ${asked}`,
		caption: 'Polls, by date, and who commissioned each',
		heads: ['Date', 'Commissioned by', 'Who was asked', 'What was found'],
		noDate: 'No date seen',
		asked: (whom: string, by: string | undefined) =>
			`${whom}${by ? `, asked by ${by}` : '. We did not see who asked them'}.`,
	},
	sheet: {
		holders: (kinds: string) => `Among those who hold it, in full or in part: ${kinds}.`,
		reply: 'Reply:',
		replyOfOurs: 'Reply, in our words:',
	},

	checks: {
		linkTo: (title: string) => `Link to this drawing: ${title}`,
		isLocked: 'Is the message encrypted end to end?',
		where: 'Where does the check sit?',
		state: (place: string, lock: string) => `${place}. ${lock}.`,
		heads: {
			matched: 'What can be matched here',
			read: 'What else could be read',
			for: 'An argument for a check here',
			against: 'An argument against it',
		},
		inFull: 'In full, with the reply:',
		more: 'Try each place',
		/** Whether a check can sit at a place: as it is drawn, and in a sentence. */
		drawn: {
			possible: 'can match here',
			reported: 'can be reported',
			disputed: 'proposed, disputed',
			none: 'cannot match',
		},
		told: {
			possible: 'A check here can match what is sent.',
			reported: 'A check here can see what is reported.',
			disputed: 'A check here is proposed, and disputed.',
			none: 'A check here would see nothing of the message.',
		},
	},

	chart: {
		name: 'the chart of the arguments',
		finding: {
			none: 'No argument is recorded',
			noCase: 'No kind of body clearly makes one case alone',
			/** Who makes the first case alone, who the second, and, where nobody makes one alone, who both. */
			cases: (first: string, second: string, both: string) => {
				const alone = [
					first && `${first} make one case`,
					second && (first ? `${second} the other` : `${second} make one case`),
				];
				return alone.filter(Boolean).join(', ') || (both && `${both} make both cases`);
			},
		},
		measure: (total: string) => `A dot is one of ${total} arguments, and no vote.`,
		/** Kinds that a row calls by less than a sentence does. */
		rows: { 'civil-liberties': 'civil liberties' } as Readonly<Record<string, string>>,
		lead: {
			note: (total: number) =>
				`A dot is one of ${total} arguments on encryption, not a vote. Several kinds may share one.`,
			more: (total: number) => `All kinds, and all ${total} arguments`,
		},
		/** What is drawn of a kind where its positions are told. */
		onDrawn: 'On encryption:',
		/** How many arguments are recorded of a kind. */
		recorded: (recorded: number, total: number) => `${recorded} of ${total}`,
		reading: {
			rows: 'Each row is a kind of body, and each letter with a number an argument, named below. On a phone the arguments are counted: a dot for each that a kind holds, side by side, and none where we recorded none. A large dot means that at least one body of that kind holds the argument, a small dot that we recorded none.',
			onPage: 'A kind of body leads to those of that kind, by name, and the name of an argument to its entry.',
			order:
				'Kinds go from those nearest the first case to those nearest the other, and arguments are in alphabetical order. The heading names a kind with one case only where it holds two arguments or more, all of that case.',
		},
		caution:
			'A dot, unless small, is at least one body of that kind, and others may differ; a small dot or none says only that we recorded none.',
		source: 'Main source of each argument',
		kind: (name: string, sides: readonly { name: string; held: number; of: number }[]) =>
			[name, ...sides.map((side) => `${side.name}: ${side.held} of ${side.of}`)].join('. '),
		inWords: {
			none: 'There are no arguments to show.',
			side: (name: string, count: string) => `“${name}”, ${count}`,
			all: (sides: string, kinds: string) =>
				`Arguments by side: ${sides}. How many of them each kind of body holds. ${kinds}`,
		},
		table: {
			caption: 'The arguments by question and side, with who holds each and its best reply',
			heads: ['Argument', 'Side', 'Held by', 'Best reply'],
		},
		/** Heads and meanings of the columns of the data. */
		columns: {
			id: ['Id', 'The argument’s address on the page.'],
			question: ['Question', 'The question it is about.'],
			side: ['Side', 'The answer to the question that it supports.'],
			short_title: ['In short', 'The claim in a few words.'],
			claim: ['Claim', 'The claim in our words, as its holders would put it.'],
			held_by: ['Held by', 'Who holds it, since when and how far'],
			held_by_status: ['How known that each holds it', 'In the order of those who hold it'],
			kinds: ['Kinds of body', 'The kinds of body among those who hold it'],
			evidence: ['Best evidence', 'The best evidence for it that we found.'],
			answered_by: [
				'Answered by',
				'Id of the argument that answers it best; empty where the best reply is in words alone.',
			],
			reply: ['Reply in words', 'The best reply in words, or what words add to the argument that answers.'],
			reply_status: ['How known the reply in words is', 'Empty where there are none, or where they only reason.'],
		} satisfies Record<string, [string, string]>,
	},
};
