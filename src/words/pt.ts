import type { LanguageWords } from './language-words.ts';

/** Words of the pages in Portuguese. */
export default {
	name: 'Português',
	door: 'Em português: o que aconteceu, o seu país e ajuda',
	pages: { index: 'Em resumo', help: 'Ajuda' },
	languages: 'Todas as línguas',
	skip: 'Saltar para o texto',
	leave: 'Sair deste site',
	shift: { hint: 'Ou carrega três vezes em Shift', onceMore: 'Carrega mais uma vez em Shift para sair' },
	english: 'O site completo em inglês',
	selfLink: 'Ligação para esta secção:',
	danger: (number) => `Em perigo: ligar para o ${number}`,
	talk: 'Para falar com alguém:',
	elsewhere: 'Noutro país? Todos os países (em inglês)',
	notice: {
		calm: 'Esta página não contém pormenores explícitos.',
		bySoftware:
			'Escrita por um programa a partir do inglês e verificada por programas. Ainda não foi lida por ninguém que tenha o português como língua materna.',
		checked: (date) => `Verificado pela última vez a ${date}.`,
		mistake: 'Como avisar-nos de um erro',
		changed: 'A página em inglês mudou depois de esta ter sido escrita.',
	},
	evidence: {
		title: 'Em que se baseia esta página',
		intro: 'Cada marca numerada leva ao facto em que se apoia a frase; os factos e as fontes estão em inglês.',
		mark: 'Prova',
		standings: {
			read: 'lido',
			reported: 'noticiado por outros',
			inferred: 'deduzido por nós',
			'not-found': 'não encontrado',
		},
		differs: 'as fontes divergem',
		weak: 'uma só fonte, fraca',
		sources: 'Fontes (em inglês)',
	},
	met: {
		'not-at-all-met': 'A nossa opinião: de modo nenhum cumprida.',
		'hardly-met': 'A nossa opinião: muito pouco cumprida.',
		'partly-met': 'A nossa opinião: cumprida em parte.',
		'mostly-met': 'A nossa opinião: cumprida em grande parte.',
		'fully-met': 'A nossa opinião: totalmente cumprida.',
	},
	country: {
		map: (named, inferred) =>
			`Mapa dos países: a cheio, os que uma fonte nomeia (${named}); com contorno tracejado, os deduzidos por nós (${inferred})`,
		all: 'Todos os países, por nome',
		named: 'Segundo uma fonte',
		inferred: 'Por dedução nossa',
		eu: { member: 'Membro da União Europeia', none: 'Fora da União Europeia' },
		schengen: {
			member: 'Membro do espaço Schengen',
			associated: 'País associado, dentro do espaço Schengen',
			'eu-not-yet': 'Ainda fora do espaço Schengen, com o compromisso de entrar',
			'opt-out': 'Fora do espaço Schengen, por opção',
		},
		europol: { member: 'membro', agreement: 'por acordo' },
	},
	help: {
		emergency: 'Número de emergência',
		talk: 'Quem ouve crianças e jovens',
		report: 'Para denunciar material de abuso sexual de crianças',
		more: 'Mais ajuda',
		survivors: 'Para quem sofreu abusos sexuais',
		thoughts: 'Para quem se preocupa com os próprios pensamentos',
		traits: { free: 'grátis', allDay: '24 horas', anonymous: 'sem dar o nome' },
	},
	licence: 'Texto: [CC BY 4.0]. Sem cookies, sem rastreio, nada carregado de outros sites.',
	toTop: 'Voltar ao topo',
} satisfies LanguageWords;
