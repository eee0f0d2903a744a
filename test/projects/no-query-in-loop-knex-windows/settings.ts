export const WINDOWS = [7, 30, 90] as const;

export const PLANS = { free: { days: 30 }, pro: { days: 365 } };

export const REGIONS = (process.env.REGIONS ?? 'eu').split(',');
