import { translate } from '@docusaurus/Translate';

/** What to enter before there is a script. At least one of the two is missing. */
export function missingWords(identifier: boolean, appId: boolean): string {
  if (identifier && appId) {
    return translate({
      id: 'collector.missing.both',
      message:
        'Enter your Key Identifier and the application ID of Adobe above. Then the script appears here.',
      description:
        'Stands in place of a script. “Key Identifier” is a label in the Azure portal; the application ID is the id of Adobe’s application in Microsoft Entra ID',
    });
  }
  return identifier
    ? translate({
        id: 'collector.missing.identifier',
        message: 'Enter your Key Identifier above. Then the script appears here.',
        description: 'Stands in place of a script. “Key Identifier” is a label in the Azure portal',
      })
    : translate({
        id: 'collector.missing.appId',
        message: 'Enter the application ID of Adobe above. Then the script appears here.',
        description:
          'Stands in place of a script. The application ID is the id of Adobe’s application in Microsoft Entra ID',
      });
}
