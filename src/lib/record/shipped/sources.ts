// All sources are in one file, although it is long, because events of several files share them.
import type { SourceRecord } from '#lib/record/events-file.ts';

/**
 * The record’s sources, in the order in which the events first refer to them. The address is that of the publisher’s
 * own page. `published` is left out if the page shows no date.
 */
export const sources = [
	{
		id: 'arab-news-ap-report',
		publisher: 'Arab News',
		type: 'article-newspaper',
		title: 'AI models supplied to Israel by tech giants contributed to deaths of innocent people',
		url: 'https://www.arabnews.com/node/2590747/middle-east',
		published: '2025-02-18'
	},
	{
		id: 'cheddar-ap-report',
		publisher: 'AP via Cheddar',
		type: 'article-newspaper',
		url: 'https://cheddar.com/media/as-israel-uses-us-made-ai-models-in-war-concerns-arise-about-tech'
	},
	{
		id: 'jerusalem-post-town-hall',
		publisher: 'The Jerusalem Post',
		type: 'article-newspaper',
		url: 'https://www.jpost.com/diaspora/antisemitism/article-844354',
		published: '2025-03-02'
	},
	{
		id: 'dcd-town-hall',
		publisher: 'DatacenterDynamics',
		type: 'article-newspaper',
		url: 'https://datacenterdynamics.com/en/news/microsoft-employees-protest-against-contracts-with-israeli-military'
	},
	{
		id: 'asharq-al-awsat-anniversary',
		publisher: 'AP via Asharq Al-Awsat',
		type: 'article-newspaper',
		title:
			'Microsoft Workers Say They’ve Been Fired after 50th Anniversary Protest over Israel Contract',
		url: 'https://english.aawsat.com/node/5130028'
	},
	{
		id: 'ummid-anniversary',
		publisher: 'Ummid',
		type: 'article-newspaper',
		title: 'Microsoft 50th Anniversary event marred by pro-Palestine protests',
		url: 'https://ummid.com/news/2025/april/05-04-2025/microsoft-50th-anniversary-event-marred-by-pro-palestine-protests.html',
		published: '2025-04-05'
	},
	{
		id: 'newser-anniversary',
		publisher: 'Newser',
		type: 'article-newspaper',
		url: 'https://www.newser.com/story/366844/microsoft-fires-two-for-protesting-ai-contracts.html',
		published: '2025-04-08'
	},
	{
		id: 'neowin-no-evidence',
		publisher: 'Neowin',
		type: 'article-newspaper',
		url: 'https://www.neowin.net/news/microsoft-there-is-no-evidence-that-our-tech-has-harmed-civilians-in-gaza/',
		published: '2025-05-16'
	},
	{
		id: 'tribune-india-no-evidence',
		publisher: 'AP via The Tribune (India)',
		type: 'article-newspaper',
		title: 'Gave Israel AI for war: Microsoft',
		url: 'https://www.tribuneindia.com/news/world/gave-israel-ai-for-war-microsoft/',
		published: '2025-05-18'
	},
	{
		id: 'windows-central',
		publisher: 'Windows Central',
		type: 'article-newspaper',
		title:
			"Microsoft Azure data usage by ICE triples as reports question Microsoft's connection to mass surveillance — “We do not believe ICE is engaged in such activity”",
		url: 'https://www.windowscentral.com/microsoft/microsoft-azure-data-usage-by-ice-triples-as-reports-question-microsofts-connection-to-mass-surveillance-we-do-not-believe-ice-is-engaged-in-such-activity',
		published: '2026-02'
	},
	{
		id: 'pc-gamer-build',
		publisher: 'PC Gamer',
		type: 'article-newspaper',
		title:
			"Microsoft's Build conference interrupted by renewed protests over its ties with the Israeli military",
		url: 'https://www.pcgamer.com/gaming-industry/microsofts-build-conference-interrupted-by-renewed-protests-over-its-ties-with-the-israeli-military'
	},
	{
		id: 'independent-build',
		publisher: 'AP via The Independent',
		type: 'article-newspaper',
		url: 'https://www.independent.co.uk/news/microsoft-gaza-satya-nadella-seattle-ceo-b2756207.html',
		published: '2025-05-22'
	},
	{
		id: 'newsbytes-build',
		publisher: 'NewsBytes',
		type: 'article-newspaper',
		url: 'https://www.newsbytesapp.com/news/science/microsoft-employee-disrupts-ceo-satya-nadella-s-build-conference-keynote/story',
		published: '2025-05-19'
	},
	{
		id: 'anadolu-build',
		publisher: 'Anadolu via Middle East Monitor',
		type: 'article-newspaper',
		url: 'https://www.middleeastmonitor.com/20250523-microsoft-blocks-emails-containing-terms-related-to-gaza-palestine-genocide/',
		published: '2025-05-23'
	},
	{
		id: 'windows-central-build',
		publisher: 'Windows Central',
		type: 'article-newspaper',
		url: 'https://www.windowscentral.com/microsoft/microsoft-is-way-ahead-of-google-with-ai-security-says-leaked-message-exposed-accidentally-following-a-protest-at-build-2025',
		published: '2025-05-21'
	},
	{
		id: 'hindustan-times-keynote',
		publisher: 'Hindustan Times',
		type: 'article-newspaper',
		url: 'https://www.hindustantimes.com/world-news/microsoft-fires-employee-who-disrupted-ceo-satya-nadella-s-speech-101747974460886.html',
		published: '2025-05-23'
	},
	{
		id: 'channelnews-keynote',
		publisher: 'ChannelNews Australia',
		type: 'article-newspaper',
		url: 'https://www.channelnews.com.au/microsoft-fires-engineer-after-pro-palestinian-protest-amid-allegations-of-internal-censorship/',
		published: '2025-05-23'
	},
	{
		id: 'a-news-ice',
		publisher: 'Anadolu via A News',
		type: 'article-newspaper',
		url: 'https://anews.com.tr/world/2026/02/18/us-immigration-agency-more-than-tripled-amount-of-data-stored-on-microsoft-tech-documents-show',
		published: '2026-02-18'
	},
	{
		id: 'techrepublic-ice',
		publisher: 'TechRepublic',
		type: 'article-newspaper',
		title: 'Microsoft Denies ‘Mass Surveillance’ as ICE Triples Down on Azure Usage',
		url: 'https://www.techrepublic.com/de/article/news-ice-microsoft-azure-cloud-data-expansion/',
		published: '2026-02-19'
	},
	{
		id: 'ynetnews-unit-8200',
		publisher: 'ynetnews',
		type: 'article-newspaper',
		url: 'https://www.ynetnews.com/business/article/bk1ekxzdlx'
	},
	{
		id: 'globes-unit-8200',
		publisher: 'Globes',
		type: 'article-newspaper',
		url: 'https://en.globes.co.il/en/article-israel-uses-microsoft-azure-to-spy-on-palestinians-report-1001518384',
		published: '2025-08-07'
	},
	{
		id: 'inkl-dutch-protest',
		publisher: 'The Guardian via inkl',
		type: 'article-newspaper',
		title:
			'Activists in Netherlands protest on roof of Microsoft site storing Israeli military data',
		url: 'https://www.inkl.com/news/activists-in-netherlands-protest-on-roof-of-microsoft-site-storing-israeli-military-data',
		published: '2025-08'
	},
	{
		id: 'windows-report-dutch-protest',
		publisher: 'Windows Report',
		type: 'article-newspaper',
		url: 'https://windowsreport.com/pro-palestine-activists-protest-at-microsofts-site-in-the-netherlands-over-israeli-military-data/',
		published: '2025-08-11'
	},
	{
		id: 'fox-28-review',
		publisher: 'FOX 28 Spokane',
		type: 'article-newspaper',
		url: 'https://www.fox28spokane.com/microsoft-launches-review-into-israels-use-of-azure-cloud-services'
	},
	{
		id: 'the-national-review',
		publisher: 'The National',
		type: 'article-newspaper',
		url: 'https://www.thenationalnews.com/future/technology/2025/08/18/microsoft-gaza-investigation-azure-israel',
		published: '2025-08-18',
		fragment: false
	},
	{
		id: 'windows-report-encampment',
		publisher: 'Windows Report',
		type: 'article-newspaper',
		url: 'https://windowsreport.com/microsoft-headquarters-occupied-by-protesters-over-israel-contracts/',
		published: '2025-08-20'
	},
	{
		id: 'kiro-7-arrests',
		publisher: 'KIRO 7',
		type: 'article-newspaper',
		url: 'https://www.kiro7.com/news/local/18-arrested-protest-outside-microsofts-redmond-campus/FFQEIBUR4NEEVC5U4AQEG75YVA',
		fragment: false
	},
	{
		id: 'the-national-encampment',
		publisher: 'The National',
		type: 'article-newspaper',
		url: 'https://www.thenationalnews.com/business/2025/08/19/microsoft-workers-protest-at-company-hq-against-israeli-ties/',
		published: '2025-08-19'
	},
	{
		id: 'harlem-valley-news-arrests',
		publisher: 'The Harlem Valley News',
		type: 'article-newspaper',
		url: 'https://www.theharlemvalleynews.net/police-dismantle-palestine-encampment-at-microsoft-hq-arrest-20-protesters'
	},
	{
		id: 'kiro-7-sit-in',
		publisher: 'KIRO 7',
		type: 'article-newspaper',
		url: 'https://www.kiro7.com/news/local/pro-palestinian-protesters-breach-microsoft-hq/EMNA4EHADBCEJPLOBGKNMFW4G4/',
		published: '2025-08-26',
		fragment: false
	},
	{
		id: 'business-standard-sit-in',
		publisher: 'Bloomberg via Business Standard',
		type: 'article-newspaper',
		url: 'https://www.business-standard.com/amp/world-news/microsoft-to-probe-israel-tech-use-condemns-protest-at-brad-smith-s-office-125082700112_1.html',
		published: '2025-08-27'
	},
	{
		id: 'tag24-sit-in',
		publisher: 'TAG24',
		type: 'article-newspaper',
		url: 'https://www.tag24.com/topic/israel-war/current-and-former-microsoft-workers-arrested-at-pro-palestine-sit-in-3415228'
	},
	{
		id: 'lbc-dismissals',
		publisher: 'Reuters via LBC',
		type: 'article-newspaper',
		title: "Microsoft fires four workers for on-site protests over company's ties to Israel",
		url: 'https://www.lbcgroup.tv/news/israelgazawar/875346/microsoft-fires-four-workers-for-on-site-protests-over-companys-ties-t/en',
		published: '2025-08-29'
	},
	{
		id: 'times-of-india-dismissals',
		publisher: 'Times of India',
		type: 'article-newspaper',
		title: 'Microsoft faces employee backlash after headquarters protest leads to firings',
		url: 'https://www.toiglobal.com/business/microsoft-faces-employee-backlash-after-headquarters-protest-leads-to-firings/amp_articleshow/123588417.html',
		published: '2025-08-29'
	},
	{
		id: 'splinter-services',
		publisher: 'Splinter',
		type: 'article-newspaper',
		title: 'Microsoft Cuts Israel’s Cloud Access Over Their Surveillance of Gaza',
		url: 'https://www.splinter.com/microsoft-cuts-israels-cloud-access-over-their-surveillance-of-gaza',
		published: '2025-09-25'
	},
	{
		id: 'dawn-services',
		publisher: 'Reuters via Dawn',
		type: 'article-newspaper',
		title: 'Microsoft disables services to Israel defense unit after review',
		url: 'https://www.dawn.com/news/1944570/microsoft-disables-services-to-israel-defense-unit-after-review',
		published: '2025-09-25'
	},
	{
		id: 'fox-13-services',
		publisher: 'FOX 13 Seattle',
		type: 'article-newspaper',
		url: 'https://www.fox13seattle.com/news/microsoft-ceases-services-israeli-military-after-investigation',
		published: '2025-09-25'
	},
	{
		id: 'hindustan-times-services',
		publisher: 'Hindustan Times (with Reuters)',
		type: 'article-newspaper',
		url: 'https://www.hindustantimes.com/world-news/microsoft-disables-services-for-israeli-military-amid-palestinian-surveillance-allegations-101758861670413.html',
		published: '2025-09-26'
	},
	{
		id: 'ndtv-profit-services',
		publisher: 'NDTV Profit',
		type: 'article-newspaper',
		title: 'Microsoft Stops Select Services For Israeli Defence Forces',
		url: 'https://www.ndtvprofit.com/world/microsoft-stops-select-services-for-israeli-defence-forces'
	},
	{
		id: 'ummid-services',
		publisher: 'Ummid',
		type: 'article-newspaper',
		title: 'Microsoft cuts off Cloud, AI services to Israeli military’s cyber unit',
		url: 'https://ummid.com/news/2025/september/26-09-2025/microsoft-cuts-off-cloud-ai-services-to-israeli-military-cyber-unit.html',
		published: '2025-09-26'
	},
	{
		id: 'i24news-reply',
		publisher: 'i24NEWS',
		type: 'article-newspaper',
		url: 'https://www.i24news.tv/en/news/israel/defense/artc-microsoft-revokes-idf-access-to-cloud-services-over-surveillance-concerns',
		published: '2025-09-25'
	},
	{
		id: 'pc-gamer-ice',
		publisher: 'PC Gamer',
		type: 'article-newspaper',
		title:
			"Microsoft's ties with ICE come under fire amidst allegations that the company's cloud and AI technology are being used to support mass surveillance of US citizens",
		url: 'https://www.pcgamer.com/games/microsofts-ties-with-ice-come-under-fire-amidst-allegations-that-the-companys-cloud-and-ai-technology-are-being-used-to-support-mass-surveillance-of-us-citizens/',
		published: '2026-02-18'
	},
	{
		id: 'itnews-ice',
		publisher: 'Reuters via iTnews',
		type: 'article-newspaper',
		title:
			"Microsoft says it does not think US ICE uses firm's tech for mass surveillance of civilians",
		url: 'https://www.itnews.com.au/news/microsoft-says-it-does-not-think-us-ice-uses-firms-tech-for-mass-surveillance-of-civilians-623741',
		published: '2026-02-19'
	},
	{
		id: 'aaj-israel-head',
		publisher: 'Aaj English TV',
		type: 'article-newspaper',
		title: 'Microsoft Israel head to step down amid military surveillance inquiry',
		url: 'https://english.aaj.tv/news/330458947/microsoft-israel-head-to-step-down-amid-military-surveillance-inquiry',
		published: '2026-05-14'
	},
	{
		id: 'neowin-israel-head',
		publisher: 'Neowin',
		type: 'article-newspaper',
		title: 'Microsoft Israel head fired following investigation of Palestine surveillance',
		url: 'https://www.neowin.net/forum/topic/1466284-microsoft-israel-head-fired-following-investigation-of-palestine-surveillance/',
		published: '2026-05'
	},
	{
		id: 'access-now-letter',
		publisher: 'Access Now',
		type: 'webpage',
		url: 'https://www.accessnow.org/press-release/microsoft-come-clean-about-your-ties-to-the-israeli-military/'
	},
	{
		id: 'calcalist-final-update',
		publisher: 'Calcalist CTech',
		type: 'article-newspaper',
		title:
			"Microsoft expands human rights oversight after investigation into Israeli defense ministry's use of AI",
		url: 'https://www.calcalistech.com/ctechnews/article/r1hj177wze'
	},
	{
		id: 'good-index-final-update',
		publisher: 'Good Index',
		type: 'webpage',
		title:
			'Microsoft concluded Israeli military tech review, committed to strengthening human rights governance',
		url: 'https://goodindex.org/incidents/42d22f8d-0608-4253-b936-14b533074f80'
	}
] satisfies SourceRecord[];
