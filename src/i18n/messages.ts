/** The interface strings: a missing or extra key stops the build. Words live in content/ui.yaml. */
import { z } from 'zod';

const string = z.string().trim().min(1);

/** The words of a line, as a type. */
type Words<Line extends string> = Line extends `${infer First} ${infer Rest}` ? First | Words<Rest> : Line;

/** A strict group of named strings; each line holds names with a space between. */
function group<Line extends string>(...lines: Line[]) {
  const keys = lines.flatMap((line) => line.split(' ')) as Words<Line>[];
  return z.strictObject(
    Object.fromEntries(keys.map((key) => [key, string])) as Record<Words<Line>, z.ZodString>,
  );
}

export const messages = z.strictObject({
  site: group('name tagline description notLaunched language menu'),
  exit: group('label skip leaving left carryOn elsewhere shiftMore shiftOnce shiftOver explain'),
  strip: group('label call chat'),
  home: group('heading lead anonymous doors search young read open safe around'),
  page: group('onThisPage sources sourcesNote high medium'),
  about: group('contact contactHow contactNone'),
  notFound: group('heading lead allHelp home'),
  layout: group('skipToContent footer about safe home allHelp questions happened nearby professionals read'),
  flow: group(
    'title intro doorsTitle questionNumber atMostLeft noneLeft back next skip showNow why more',
    'alsoTick alwaysLeave',
  ),
  result: group(
    'title firstSteps best openNow openUntil opensAt closedNow hoursUnknown alwaysOpen insteadOpen',
    'firstTenMinutes why whyGeneral whyChosen whyRests whyRemove whyUnknown details anonymous acts',
    'neverActs policeNote minorOrHome unknown safety care justice recovery support rest more refine',
    'refineHint clear missesWishes refused unknownWish read notRight notRightSearch notRightAll',
    'notRightOpen answers answersFolded change moreQuestions again count leavingNote overseasNote',
    'adultsOnly offenderList victimList otherDoorVictim otherDoorOwn sideQuestion save nearYou',
    'probably changed reordered',
  ),
  takeAway: group(
    'title note number numberHint card cardHint cardLabel sheet sheetHint sheetTitle sheetWarning',
    'watched referral referralHint print need contactHow contactWhen doNotWant helpers language',
    'copied referralReason referralAgreed referralNext',
  ),
  channel: group('call free chat whatsapp email form visit app forum video site copy unconfirmed'),
  place: group(
    'label hint find stays loading failed empty postcodeUnknown notFourDigits nameUnknown tooLong',
    'border sameName similar found foundByOtherName onlyDigitsUsed withOtherName pick regions',
    'provinces outside',
  ),
  nearby: group(
    'title intro searchTitle allParts helpFor moreAboutRegion inHistory chooseRegion nationalTitle',
    'nationalText regionsTitle mapTitle mapText here regionTitle regionIntro veiligThuis csg police',
    'ggd filomena onlyFor probably csgUnknown csgUnknownFor policeAsk senseBy onlyHere elsewhereTitle',
    'elsewhereText municipalities outsideTitle overseasTitle overseasIntro overseasOwn overseasAlso',
    'partOf whatYouGet reachTitle sayYourTown ownSite whereTitle walkIn hoursUnknown askWhere serves',
    'servesUnsure allAboutParent sources checkedOn credit',
  ),
  openingHours: group(
    'always open closed closedOpens unknown unknownOpens today tomorrow later notKnown dayAndNight',
    'holidays holidayUnknown shut range nextDay days twoDays monday tuesday wednesday thursday friday',
    'saturday sunday',
  ),
  reach: group(
    'phone chat whatsapp email form visit app forum video inPhone inChat inWhatsapp inEmail inForm',
    'inVisit inApp inForum inVideo call callFree openChat openSite mail copy copied notCopied free',
    'cost costUnknown nameNo nameYes namePartly nameUnknown unconfirmed elsewhere stays',
  ),
  helpPoint: group(
    'also uncertain reach noChannel forWhom notForWhom firstTen trust anonymous stored',
    'actsWithoutConsent police notFor men lhbtiq minors disability deaf unknown uncertainMark',
    'anonymousVia adultsOnly minorsOnly meantForYou moreTrust whoAnswers firstAsks mayRefuse',
    'howToStop sameHelperAgain cost traces afterHours waiting websiteTracking referral practical',
    'hours where ages languages accessibility askFirst askConsent askStored askWait related sources',
    'sourcesGeneral checkedOn undated undatedHint document sourceCode stale staleChannel staleHours',
    'staleCost staleTrust staleOffer wrong wrongMail wrongReveals wrongUnset',
  ),
  directory: group('contents nowOpen noChannel'),
  nowOpen: group('title lead always sometimes sorted oneSubject adultsOnly unknownTimes own'),
  guidance: group(
    'uncertain unreviewedAdvice sureAdvice sources sureHigh sureMedium sureLow noSource readOn onward',
    'more reviewedBy awaits call chat print',
  ),
  happened: group(
    'title lead recognise notYourFault first now thisWeek later law lawNote reporting help helpNote',
    'scenes doubt',
  ),
  recognising: group(
    'title lead notJudge less what law read criteria consent voluntariness equality age context',
    'effect consentQuestion voluntarinessQuestion equalityQuestion ageQuestion contextQuestion',
    'effectQuestion',
  ),
  kits: group('title lead choose first say dontSay dontPromise talkAgain forYourself help'),
  glossary: group('title lead'),
  reviewers: group('doctor lawyer safety-expert forensic-care suicide-prevention lived-experience'),
  search: group(
    'title intro allHelp label hint failed found foundOne nothing sayOtherwise examples orDoors alike',
    'alwaysTitle openNow allOpen typePlace',
    'bestTitle rest restTitle nearbyTitle misses unknown askFirst firstThis refine clear call',
    'chatWith more forWhom whatFor howToReach important age setting language region axisSafety',
    'axisCare axisJustice axisRecovery axisSupport typeHelp typeRegion typeSituation typeGuide',
    'typeStep typeQuestion typeTerm',
  ),
  figures: group(
    'bar title lead careful year source noFigure about chart csv sure sureHigh sureMedium sureLow',
    'checkedOn note',
  ),
  landscape: group(
    'situation none byKind byWay byPeople byRegion region centreKnown centreUnknown oneRoof safety',
    'care justice recovery support phone chat inPerson night anonymous language minors men lhbtiq',
    'disability note',
  ),
  compare: group(
    'title lead ready choose chooseHint needsScript place none what unknown uncertain checkedOn print',
    'adultsOnly onlyPlaces free forWhom limits reach hours triage referral waiting anonymous stored',
    'reportingCode police cost region afterReferral forMachines',
  ),
  preset: group('set change'),
  printing: group(
    'title lead cards cardsLead posters postersLead outcomes outcomesLead how howPoster stays print',
    'heading qr fold free back',
  ),
  reuse: group(
    'title lead presets presetsLead presetAddress snippets snippetsLead snippetCode snippetShown kept',
    'all',
  ),
  discreet: group('title label back limit ends'),
  leakReport: group('title when local at kept broken again'),
  data: group(
    'title lead licence licenceText provenance freshness freshnessText notLive version versionText',
    'files file what size perEntry perEntryText fields fieldsText field leftOut examples hsds',
    'hsdsText ids idsText changes changesText trust trustText',
  ),
});
export type Messages = z.infer<typeof messages>;
