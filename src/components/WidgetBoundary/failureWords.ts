import { translate } from '@docusaurus/Translate';

export const whatWords = (isLoading: boolean): string =>
  isLoading
    ? translate({
        id: 'failure.notLoaded',
        message:
          'The connection may be gone, or the guide has been updated on its server. The text of the page and its commands do not need it.',
        description: 'Under the title in the place of a widget that could not be loaded',
      })
    : translate({
        id: 'failure.what',
        message:
          'That is a fault of this guide, and nothing that you did. The text of the page and its commands do not need this part, and what you entered is still there.',
        description: 'Under the title in the place of a widget that has stopped',
      });

export const notShownWords = (): string =>
  translate({
    id: 'failure.control',
    message: 'This part could not be shown.',
    description: 'In the place of a button or a menu that has stopped; a button to try again follows',
  });

export const retryLabel = (): string =>
  translate({
    id: 'failure.retry',
    message: 'Try again',
    description: 'Button in the place of a widget that has stopped: shows the widget anew',
  });

export const loadAgainLabel = (): string =>
  translate({
    id: 'failure.loadPage',
    message: 'Reload the page',
    description: 'Button: the whole page is loaded again from its server',
  });

export const enteredLabel = (label: string): string =>
  label === ''
    ? translate({
        id: 'failure.entered',
        message: 'What you had entered',
        description: 'Label of the text that stood in a field of a widget that has stopped',
      })
    : translate(
        {
          id: 'failure.enteredIn',
          message: 'What you had entered in “{field}”',
          description: 'Label of the text that stood in a field of a widget that has stopped',
        },
        { field: label },
      );

export const reportCaption = (): string =>
  translate({
    id: 'failure.report',
    message: 'Report for whoever looks after this guide, without what you entered',
    description: 'Opens a text in English about a fault of the guide, which the reader may copy and send',
  });

export const copyReportWhat = (): string =>
  translate({
    id: 'failure.reportName',
    message: 'report on the fault',
    description: 'For screen readers, names what the button “Copy” copies',
  });
