import { Refusal } from '../../control';

/** Resource Graph says what is wrong in the details, behind a message for whoever asks for support. */
export const invalidQuery = (code: string, message: string): Refusal =>
  new Refusal(
    400,
    'BadRequest',
    `Please provide below info when asking for support: timestamp = ${new Date().toISOString()}.`,
    {
      details: [
        {
          code: 'InvalidQuery',
          message:
            'Query is invalid. Please refer to the documentation for the Azure Resource Graph service and fix the error before retrying.',
        },
        { code, message },
      ],
    },
  );
