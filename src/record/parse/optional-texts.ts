import { z } from 'zod';
import type { Shape } from './fields.ts';
import { text } from './values.ts';

/** The keys of a shape whose values are a line of text that may be left out and that nothing else depends on. */
export const optionalTexts = (shape: Shape): string[] =>
  Object.entries(shape).flatMap(([key, schema]) =>
    schema instanceof z.ZodOptional && schema.unwrap() === text ? [key] : [],
  );
