/** Numbers of one unit in terms of another, so that no percent is ever subtracted from a euro. */

/** What a unit measures, and how much of its dimension's base one of it is. */
interface Scale {
  readonly dimension: string;
  readonly factor: number;
}

const scales: ReadonlyMap<string, Scale> = new Map(
  Object.entries({
    share: { '%': 1, pp: 1, bps: 0.01 },
    time: { ns: 1e-9, µs: 1e-6, ms: 1e-3, s: 1, min: 60, h: 3600, days: 86400, weeks: 604800 },
    // A month is no fixed number of days, but two months are always two months.
    months: { months: 1, quarters: 3, years: 12 },
    bytes: { KB: 1e3, MB: 1e6, GB: 1e9, TB: 1e12, PB: 1e15, KiB: 1024, MiB: 1048576, GiB: 1073741824 },
    mass: { mg: 1e-3, g: 1, kg: 1000 },
    length: { cm: 1e-2, km: 1000 },
    energy: { kWh: 1, MWh: 1000, GWh: 1e6 },
    power: { kW: 1, MW: 1000 },
    frequency: { Hz: 1, MHz: 1e6, GHz: 1e9 },
    rating: { '★': 0.2 },
    factor: { x: 1 },
  }).flatMap(([dimension, units]) =>
    Object.entries(units).map(([unit, factor]): [string, Scale] => [unit, { dimension, factor }]),
  ),
);

/** How many times a period of a rate fits into a day, roughly for months and longer. */
const perDay: ReadonlyMap<string, number> = new Map([
  ['s', 86400],
  ['min', 1440],
  ['h', 24],
  ['day', 1],
  ['night', 1],
  ['week', 1 / 7],
  ['weekend', 1 / 7],
  ['sprint', 1 / 14],
  ['month', 12 / 365.25],
  ['quarter', 4 / 365.25],
  ['year', 1 / 365.25],
]);

const currency = /^(?:[$€£¥₹₩₽₺₪₦]|[A-Z]{3})$/u;

/**
 * `value` of `from` as a number of `to`; null when they measure different things. A bare number is taken to be in the
 * other's unit, and what is counted may go by any name (`12 accounts` of `50 customers`).
 */
export function convert(value: number, from: string | null, to: string | null): number | null {
  if (from === to || from === null || to === null) return value;
  const [fromUnit, fromPeriod] = splitRate(from);
  const [toUnit, toPeriod] = splitRate(to);
  const rate = rateFactor(fromPeriod, toPeriod);
  const scale = unitFactor(fromUnit, toUnit);
  return rate === null || scale === null ? null : value * scale * rate;
}

/** `deploys/day` is `deploys` in a `day`; `/5` is a rating and no rate. */
function splitRate(unit: string): [string, string | null] {
  const slash = unit.lastIndexOf('/');
  const period = slash < 0 ? '' : unit.slice(slash + 1);
  return perDay.has(period) ? [unit.slice(0, slash), period] : [unit, null];
}

function rateFactor(from: string | null, to: string | null): number | null {
  // '5 a week' typed as '5' beneath a weekly measure.
  if (from === to || from === null || to === null) return 1;
  return perDay.get(from)! / perDay.get(to)!;
}

function unitFactor(from: string, to: string): number | null {
  if (from === to || from === '' || to === '') return 1;
  const [one, other] = [scaleOf(from), scaleOf(to)];
  return one.dimension === other.dimension ? one.factor / other.factor : null;
}

function scaleOf(unit: string): Scale {
  const scale = scales.get(unit);
  if (scale !== undefined) return scale;
  const whole = /^\/(\d+(?:[.,]\d+)?)$/.exec(unit);
  if (whole) return { dimension: 'rating', factor: 1 / Number(whole[1]!.replace(',', '.')) };
  if (currency.test(unit)) return { dimension: unit, factor: 1 };
  return { dimension: 'count', factor: 1 };
}
