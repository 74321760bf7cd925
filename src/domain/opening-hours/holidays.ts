/**
 * Dutch public holidays, as OpenStreetMap's PH counts them in the Netherlands: Good Friday and Liberation Day are
 * in it every year, Easter Sunday and Whit Sunday are not. Computed, so never out of date. Ships to the browser.
 */

/** Days from Easter Sunday: Good Friday, Easter Monday, Ascension Day, Whit Monday. */
const fromEaster = [-2, 1, 39, 50];
/** New Year, Liberation Day, Christmas. */
const fixed = ['01-01', '05-05', '12-25', '12-26'];

/** Whether a day, as yyyy-mm-dd, is a public holiday in the Netherlands. */
export function isDutchHoliday(day: string): boolean {
  const year = Number(day.slice(0, 4));
  const easter = easterSunday(year);
  return (
    fixed.includes(day.slice(5)) ||
    day === kingsDay(year) ||
    fromEaster.some((days) => day === new Date(easter + days * 86_400_000).toISOString().slice(0, 10))
  );
}

/** 27 April, or the day before it when that is a Sunday. */
function kingsDay(year: number): string {
  return `${year}-04-${new Date(Date.UTC(year, 3, 27)).getUTCDay() === 0 ? 26 : 27}`;
}

/** Midnight UTC of Easter Sunday, by Gauss's rule as Oudin wrote it, with the parts that a century sets: 1900 to 2099. */
function easterSunday(year: number): number {
  const golden = year % 19;
  const epact = (19 * golden + 24) % 30;
  const fullMoon =
    epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + fullMoon - 13) % 7;
  return Date.UTC(year, 2, 28 + fullMoon - weekday);
}
