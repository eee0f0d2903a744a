/** Those that fit, and the others. */
export declare function partition<T>(list: readonly T[], fits: (element: T) => boolean): [T[], T[]];
