import signatories from '../../facts/signatories.json' with { type: 'json' }
import ccu from '../../facts/ccu-report-2008.json' with { type: 'json' }
import wic from '../../facts/wic-2011.json' with { type: 'json' }
import type { Texts } from '../../shared/language.ts'
import type { ResourceKind } from './tables.ts'

/** An item as the seed tells it. No address is given where the sources name none. */
export type Item = {
  slug: string
  title: Texts
  summary: Texts
  kind: ResourceKind
  languages: string[]
  municipality?: string
  /** As far as it is known: day, month or year. */
  date?: string
  source: string
  indicators?: string[]
  commitments?: number[]
  events?: string[]
}

const presentation = 'AUMA presentation on Welcoming and Inclusive Communities, 28 September 2011'
const convention = 'auma-convention-2011'

type CaseStudy = Pick<Item, 'title' | 'summary'> & { indicators: string[] }

/** Topics in the portal's own words. Only codes that the 2012 edition has: for Calgary the presentation gives an outcome, and no indicator. */
const caseStudies: Record<string, CaseStudy> = {
  brooks: {
    title: {
      en: 'Brooks: leaders who are committed to a change of culture',
      fr: 'Brooks : une direction engagée dans un changement de culture',
    },
    summary: {
      en: 'Example for the element Leadership and Accountability of the Human Rights Maturity Model: leaders show that they stand behind the change.',
      fr: 'Exemple pour l’élément Leadership et responsabilisation du Modèle de maturité pour les droits de la personne : la direction montre qu’elle appuie le changement.',
    },
    indicators: ['1a'],
  },
  'wood-buffalo': {
    title: {
      en: 'Wood Buffalo: rights training open to all municipal staff',
      fr: 'Wood Buffalo : une formation sur les droits ouverte à tout le personnel municipal',
    },
    summary: {
      en: 'Example for the element Capacity Building and Resources: training on rights is open to everybody who works for the municipality.',
      fr: 'Exemple pour l’élément Renforcement des capacités et des ressources : la formation sur les droits est ouverte à toutes les personnes employées par la municipalité.',
    },
    indicators: ['21a'],
  },
  calgary: {
    title: {
      en: 'Calgary: policies that reflect rights, inside and outside',
      fr: 'Calgary : des politiques internes et externes qui reflètent les droits',
    },
    summary: {
      en: 'Example for the element Alignment of Policies and Processes: internal and external policies take rights into account.',
      fr: 'Exemple pour l’élément Harmonisation des politiques et des processus : les politiques internes et externes tiennent compte des droits.',
    },
    indicators: [],
  },
  edmonton: {
    title: {
      en: 'Edmonton: partners in rights initiatives',
      fr: 'Edmonton : des partenaires dans les initiatives sur les droits',
    },
    summary: {
      en: 'Example for the element Communication and Consultation of the 2011 draft: partners take part in initiatives on rights. The 2012 edition files it under alignment.',
      fr: 'Exemple pour l’élément Communications et consultations de l’ébauche de 2011 : des partenaires participent aux initiatives sur les droits. L’édition de 2012 le classe sous l’harmonisation.',
    },
    indicators: ['28a'],
  },
}

const caseStudyItems = wic.caseStudies.map(({ municipality }): Item => {
  const study = caseStudies[municipality]
  if (!study) throw new Error(`The case study of ${municipality} is not told.`)
  return {
    ...study,
    slug: `case-study-${municipality}-2011`,
    kind: 'CASE_STUDY',
    languages: ['en'],
    municipality,
    date: wic.event.presentationDate,
    source: presentation,
    // The source names no commitments. All four are about the municipality as an employer and provider: the portal files them there.
    commitments: [5],
    events: [convention],
  }
})

const materials: Item[] = [
  {
    slug: 'auma-presentation-2011',
    title: {
      en: 'Slides: Welcoming and Inclusive Communities and the Human Rights Maturity Model',
      fr: 'Diapositives : Welcoming and Inclusive Communities et le Modèle de maturité pour les droits de la personne',
    },
    summary: {
      en: 'What AUMA offered municipalities in 2011, why the maturity model fits them, and four municipal examples.',
      fr: 'Ce que l’AUMA offrait aux municipalités en 2011, pourquoi le modèle de maturité leur convient, et quatre exemples municipaux.',
    },
    kind: 'TRAINING',
    languages: ['en'],
    date: wic.event.presentationDate,
    source: presentation,
    events: [convention],
  },
  {
    slug: 'ccu-report-2007-08',
    title: {
      en: 'Developments among signatory municipalities of the coalition, June 2007 to August 2008',
      fr: 'Évolution chez les municipalités signataires de la coalition, juin 2007 à août 2008',
    },
    summary: {
      en: 'Report of the Canadian Commission for UNESCO: four steps of a member, a survey of 23 municipalities, cooperation, partners and events.',
      fr: 'Rapport de la Commission canadienne pour l’UNESCO : quatre étapes d’un membre, une enquête auprès de 23 municipalités, la coopération, les partenaires et les activités.',
    },
    kind: 'REPORT',
    languages: ['en'],
    date: ccu.report.periodEnd,
    source: ccu.report.author,
  },
  {
    slug: 'cmard-booklet',
    title: {
      en: 'Booklet on the coalition of municipalities against racism',
      fr: 'Livret sur la coalition des municipalités contre le racisme',
    },
    summary: {
      en: 'Call for a coalition, the ten common commitments with sample actions, and a model declaration for councils. The record gives no date.',
      fr: 'Appel à former une coalition, les dix engagements communs avec des exemples d’actions, et un modèle de déclaration pour les conseils. La fiche ne donne pas de date.',
    },
    kind: 'GUIDE',
    languages: ['en'],
    source: 'Ontario Human Rights Commission, web edition',
    // it treats all ten
    // a model declaration for councils, by the portal's own filing
    indicators: ['1a'],
    commitments: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  },
  {
    slug: 'ccmard-toolkit-2012',
    title: { en: 'Toolkit for members of the coalition', fr: 'Trousse d’outils pour les membres de la coalition' },
    summary: {
      en: 'How to join, the plan of action, monitoring, youth, Indigenous communities, good practices by commitment, and samples: resolutions, press releases, plans.',
      fr: 'Comment adhérer, le plan d’action, le suivi, les jeunes, les communautés autochtones, les bonnes pratiques par engagement, et des exemples : résolutions, communiqués, plans.',
    },
    kind: 'TOOLKIT',
    languages: ['en'],
    date: '2012-02',
    source: 'CCUNESCO, CCMARD Toolkit (2012)',
    // sample resolutions, the plan of action, monitoring: the portal's own filing
    indicators: ['1a', '13b', '22a'],
    // good practices by commitment: it treats all ten
    commitments: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  },
  {
    slug: 'cim-guide',
    title: { en: 'Guide for inclusive municipalities', fr: 'Guide pour les municipalités inclusives' },
    summary: {
      en: 'Guide of 52 pages for municipalities that think of joining the Coalition of Inclusive Municipalities or have joined. The record gives no date.',
      fr: 'Guide de 52 pages pour les municipalités qui songent à adhérer à la Coalition des municipalités inclusives ou qui y ont adhéré. La fiche ne donne pas de date.',
    },
    kind: 'GUIDE',
    languages: ['en'],
    source: 'CCUNESCO, CIM Guide',
  },
  {
    slug: 'hrmm-guide-2012',
    title: {
      en: 'Implementation guide of the Human Rights Maturity Model',
      fr: 'Guide de mise en œuvre du Modèle de maturité pour les droits de la personne',
    },
    summary: {
      en: 'Five levels and five elements, with outcomes and indicators. Written for employers under federal law: some indicators do not apply to municipalities.',
      fr: 'Cinq niveaux et cinq éléments, avec résultats et indicateurs. Conçu pour les employeurs de compétence fédérale : certains indicateurs ne s’appliquent pas aux municipalités.',
    },
    kind: 'GUIDE',
    languages: ['en', 'fr'],
    date: '2012',
    source: 'Canadian Human Rights Commission, catalogue HR21-79/1-2012',
    // the model is about the workplace and its services
    commitments: [5],
  },
  {
    slug: 'calgary-anti-racism-framework',
    title: {
      en: 'Calgary: anti-racism strategic framework, 2023 to 2027',
      fr: 'Calgary : cadre stratégique de lutte contre le racisme, 2023 à 2027',
    },
    summary: {
      en: 'Five focus areas, each with actions for the community, for employees, and for public safety. Kept here by its Arabic and Vietnamese editions; the year is the first of the plan.',
      fr: 'Cinq domaines prioritaires, chacun avec des actions pour la collectivité, le personnel et la sécurité publique. Connu ici par ses éditions arabe et vietnamienne; l’année est la première du plan.',
      ar: 'خمسة مجالات تركيز، ولكل منها إجراءات للمجتمع وللموظفين وللسلامة العامة.',
      vi: 'Năm lĩnh vực tập trung, mỗi lĩnh vực có hành động cho cộng đồng, nhân viên và an toàn công cộng.',
    },
    kind: 'POLICY',
    languages: ['ar', 'vi'],
    municipality: 'calgary',
    date: '2023',
    source: 'City of Calgary, anti-racism strategy, Arabic and Vietnamese editions',
    // the portal's own filing: the source does not name commitments
    commitments: [1, 2, 4, 5],
  },
  {
    slug: 'hamilton-immigration-strategy-2010',
    title: {
      en: 'Hamilton: action plan of the immigration strategy',
      fr: 'Hamilton : plan d’action de la stratégie d’immigration',
    },
    summary: {
      en: 'Four priorities with 16 goals and 55 actions of all community partners, by the Hamilton Immigration Partnership Council. Not a plan of the coalition, but close to its commitments.',
      fr: 'Quatre priorités, 16 objectifs et 55 actions de tous les partenaires, par le Hamilton Immigration Partnership Council. Ce n’est pas un plan de la coalition, mais il touche ses engagements.',
    },
    kind: 'POLICY',
    languages: ['en'],
    municipality: 'hamilton',
    date: '2010-04',
    source: 'Hamilton Immigration Partnership Council, The Immigration Strategy: Action Plan, April 2010',
    commitments: [1, 3, 5, 6, 7, 8, 10],
  },
  {
    slug: 'markham-staff-report-2009',
    title: {
      en: 'Markham: staff report on joining the coalition',
      fr: 'Markham : rapport administratif sur l’adhésion à la coalition',
    },
    summary: {
      en: 'Should the town join, which commitments, which activities? An appendix sets what the municipality does already beside each commitment, and marks what belongs to the region.',
      fr: 'La ville doit-elle adhérer, à quels engagements, avec quelles activités? Une annexe met en regard de chaque engagement ce qui se fait déjà, et signale ce qui relève de la région.',
    },
    kind: 'REPORT',
    languages: ['en'],
    municipality: 'markham',
    date: '2009-01-14',
    source: 'Town of Markham, staff report of 14 January 2009 with appendix',
    // its appendix answers all ten
    commitments: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
  },
]

export const municipalities = signatories.municipalities.map(({ id: slug }) => ({ slug }))
export const library: Item[] = [...caseStudyItems, ...materials]

/** Where a municipality lies: what is its practice is filed there. */
export const provinceOf: ReadonlyMap<string, string> = new Map(
  signatories.municipalities.map(({ id, province }) => [id, province]),
)
