import { dataSource } from '../_shared/typeorm.ts';

type Method = (...args: unknown[]) => Promise<unknown>;

export function Atomic() {
  return (_target: object, _name: string, descriptor: PropertyDescriptor): void => {
    const method: Method = descriptor.value;
    descriptor.value = function (this: unknown, ...args: unknown[]) {
      return dataSource.transaction(() => method.apply(this, args));
    };
  };
}

export function Timed() {
  return (_target: object, name: string, descriptor: PropertyDescriptor): void => {
    const method: Method = descriptor.value;
    descriptor.value = async function (this: unknown, ...args: unknown[]) {
      console.time(name);
      return method.apply(this, args).finally(() => console.timeEnd(name));
    };
  };
}
