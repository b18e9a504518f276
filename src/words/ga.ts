import type { LanguageWords } from './language-words.ts';

/** Words of the pages in Irish. */
export default {
	name: 'Gaeilge',
	door: 'I nGaeilge: cad a tharla, do thír, agus cabhair',
	pages: { index: 'Go hachomair', help: 'Cabhair' },
	languages: 'Gach teanga',
	skip: 'Téigh chuig an téacs',
	leave: 'Fág an suíomh seo',
	shift: { hint: 'Nó brúigh Shift trí huaire', onceMore: 'Brúigh Shift uair amháin eile chun imeacht' },
	english: 'An suíomh iomlán i mBéarla',
	selfLink: 'Nasc leis an gcuid seo:',
	danger: (number) => `I mbaol: glaoigh ar ${number}`,
	talk: 'Chun labhairt le duine:',
	elsewhere: 'I dtír eile? Gach tír (i mBéarla)',
	notice: {
		calm: 'Níl aon chur síos mionsonraithe ar mhí-úsáid ar an leathanach seo.',
		bySoftware:
			'Bogearraí a scríobh an leathanach seo ón mBéarla, agus bogearraí a sheiceáil é. Níor léigh aon chainteoir dúchais é fós.',
		checked: (date) => `An uair dheireanach a seiceáladh é: ${date}.`,
		mistake: 'Conas botún a chur in iúl dúinn',
		changed: 'Athraíodh an leathanach Béarla ó scríobhadh an leathanach seo.',
	},
	evidence: {
		title: 'An bunús atá leis an leathanach seo',
		intro:
			'Treoraíonn gach uimhir sa téacs thú chuig an bhfíric atá taobh thiar den abairt; tá na fíricí agus na foinsí i mBéarla.',
		mark: 'Fianaise',
		standings: {
			read: 'léite',
			reported: 'de réir daoine eile',
			inferred: 'tátal uainne',
			'not-found': 'níor aimsíodh',
		},
		differs: 'ní aontaíonn na foinsí',
		weak: 'gan ach foinse lag amháin',
		sources: 'Foinsí (i mBéarla)',
	},
	met: {
		'not-at-all-met': 'Ár dtuairim: níor comhlíonadh é ar chor ar bith.',
		'hardly-met': 'Ár dtuairim: níor comhlíonadh ach cuid an-bheag de.',
		'partly-met': 'Ár dtuairim: comhlíonadh cuid de.',
		'mostly-met': 'Ár dtuairim: comhlíonadh an chuid is mó de.',
		'fully-met': 'Ár dtuairim: comhlíonadh é go hiomlán.',
	},
	country: {
		map: (named, inferred) =>
			`Léarscáil na dtíortha: tá na cinn atá ainmnithe i bhfoinse (${named}) líonta; tá imlíne bhriste ar na cinn ar tátal uainne iad (${inferred})`,
		all: 'Na tíortha go léir',
		named: 'De réir foinse',
		inferred: 'Tátal uainne',
		eu: { member: 'San Aontas Eorpach', none: 'Lasmuigh den Aontas Eorpach' },
		schengen: {
			member: 'I limistéar Schengen',
			associated: 'Bainteach le limistéar Schengen',
			'eu-not-yet': 'Lasmuigh de limistéar Schengen go fóill',
			'opt-out': 'Lasmuigh de limistéar Schengen, dá rogha féin',
		},
		europol: { member: 'ball', agreement: 'faoi chomhaontú' },
	},
	help: {
		emergency: 'Uimhir éigeandála',
		talk: 'Cé a éisteann le leanaí agus le daoine óga',
		report: 'Chun ábhar mí-úsáide gnéasaí leanaí a thuairisciú',
		more: 'Tuilleadh cabhrach',
		survivors: 'Do dhaoine a ndearnadh mí-úsáid ghnéasach orthu',
		thoughts: 'Do dhaoine a bhfuil imní orthu faoina gcuid smaointe féin',
		traits: { free: 'saor in aisce', allDay: '24 uair an chloig sa lá', anonymous: 'gan ainm a thabhairt' },
	},
	licence: 'Téacs: [CC BY 4.0]. Gan fianáin, gan rianú, gan aon rud á lódáil ó shuíomhanna eile.',
	toTop: 'Ar ais go barr',
} satisfies LanguageWords;
