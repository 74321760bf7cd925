/** The interface strings: a missing or extra key stops the build. Words live in content/ui.yaml. */
import { z } from 'zod';
import { text } from '../domain/field/schema.ts';

/** The words of a line, as a type. */
type Words<Line extends string> = Line extends `${infer First} ${infer Rest}` ? First | Words<Rest> : Line;

/** A strict group of named strings; each line holds names with a space between. */
function group<Line extends string>(...lines: Line[]) {
  const keys = lines.flatMap((line) => line.split(' ')) as Words<Line>[];
  return z.strictObject(
    Object.fromEntries(keys.map((key) => [key, text])) as Record<Words<Line>, z.ZodString>,
  );
}

export const messages = z.strictObject({
  site: group('name description notLaunched language'),
  exit: group('label skip leaving left carryOn elsewhere shiftMore shiftOnce shiftOver explain'),
  strip: group('label call chat'),
  home: group('heading lead anonymous doors search young read open safe around'),
  page: group('onThisPage'),
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
    'policeNote minorOrHome unknown safety care justice recovery support rest more refine',
    'refineHint clear missesWishes refused unknownWish read notRight notRightSearch notRightAll',
    'notRightOpen answers answersFolded change moreQuestions again count leavingNote overseasNote',
    'adultsOnly offenderList victimList otherDoorVictim otherDoorOwn sideQuestion save nearYou nextDoor',
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
    'border sameName similar found foundByOtherName onlyDigitsUsed withOtherName pick pickOne',
    'regions provinces overseas',
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
    'always open closed closedOpens unknown unknownOpens today tomorrow later notKnown probable',
    'dayAndNight holidays holidayUnknown shut range nextDay days twoDays monday tuesday wednesday',
    'thursday friday saturday sunday',
  ),
  reach: group(
    'phone chat whatsapp email form visit app forum video inPhone inChat inWhatsapp inEmail inForm',
    'inVisit inApp inForum inVideo call callFree openChat openSite mail copy copied notCopied free',
    'cost nameNo nameYes namePartly unknown unknownHours unknownCost unknownName unconfirmed',
    'elsewhere stays siteUnknown',
  ),
  helpPoint: group(
    'also retired uncertain reach noChannel forWhom notForWhom firstTen trust anonymous stored',
    'actsWithoutConsent police notFor men lhbtiq minors disability deaf unknown unanswered uncertainMark',
    'anonymousVia adultsOnly minorsOnly agesAre meantForYou moreTrust whoAnswers firstAsks mayRefuse',
    'howToStop sameHelperAgain cost traces afterHours waiting websiteTracking referral practical',
    'hours where ages languages accessibility askFirst askConsent askStored askWait related sources',
    'sourcesGeneral checkedOn undated undatedHint document sourceCode stale staleChannel staleHours',
    'staleCost staleTrust staleOffer wrong wrongMail wrongReveals wrongUnset',
  ),
  directory: group('contents nowOpen noChannel'),
  nowOpen: group('title lead always sometimes sorted oneSubject adultsOnly unknownTimes own'),
  guidance: group(
    'uncertain unreviewedAdvice sureAdvice sources sureHigh sureMedium sureLow noSource readOn onward',
    'more reviewedBy awaits print',
  ),
  happened: group(
    'title lead recognise notYourFault first now thisWeek later law lawNote reporting help helpNote',
    'scenes doubt helpBest police policeNote',
  ),
  helpSteps: group('withoutName withoutNameText withName withNameText rights rightsText'),
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
    'alwaysTitle openNow allOpen typePlace bestTitle rest restTitle nearbyTitle misses unknown askFirst',
    'firstThis refine clear more forWhom whatFor howToReach important age setting language region axisSafety',
    'axisCare axisJustice axisRecovery axisSupport typeHelp typeRegion typeSituation typeGuide',
    'typeStep typeQuestion typeTerm forOwn',
  ),
  figures: group(
    'bar title lead careful year source about chart csv sure sureHigh sureMedium sureLow',
    'checkedOn note forPeople',
  ),
  landscape: group(
    'situation none byKind byWay byPeople byRegion region centreKnown centreUnknown oneRoof safety',
    'care justice recovery support phone chat inPerson night anonymous language minors men lhbtiq',
    'disability note overlapTitle overlap overlapAnswer compare gapsTitle gaps gap noGap regionGap',
    'gapsAnswer',
  ),
  compare: group(
    'title lead ready choose chooseHint needsScript place none what unknown uncertain checkedOn print',
    'adultsOnly onlyPlaces free probably forWhom limits reach hours triage referral waiting anonymous stored',
    'reportingCode police cost region afterReferral forMachines',
  ),
  preset: group('set change'),
  printing: group(
    'title lead cards cardsLead posters postersLead outcomes outcomesLead how howPoster stays print',
    'heading qr fold free back until lists listsLead counterList counterListHow cardsFour cardsFourHow',
  ),
  reuse: group(
    'title lead presets presetsLead presetAddress snippets snippetsLead snippetCode snippetShown kept',
    'all',
  ),
  kit: group(
    'title lead file date stays after sheets notice newest newestAsk expired tooOld mind back again',
    'oldHeading allHeading search read openKit checked unchecked',
  ),
  discreet: group('title label back limit ends'),
  leakReport: group('title when local at kept broken again'),
  published: group('title description provenance checked'),
  data: group(
    'title lead licence licenceText provenance freshness freshnessText notLive version versionText',
    'files file what size perEntry perEntryText fields fieldsText field leftOut examples hsds',
    'hsdsText ids idsText changes changesText trust trustText',
  ),
});
export type Messages = z.infer<typeof messages>;
