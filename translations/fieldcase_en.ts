<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>ErrorText</name>
    <message>
        <source>That is not the passphrase of this vault.</source>
        <translation>That is not the passphrase of this vault.</translation>
    </message>
    <message>
        <source>The vault is open in another program on this device. Close that one first.</source>
        <translation>The vault is open in another program on this device. Close that one first.</translation>
    </message>
    <message>
        <source>The vault is damaged. Do not delete it; the administrator can restore what has reached the office.</source>
        <translation>The vault is damaged. Do not delete it; the administrator can restore what has reached the office.</translation>
    </message>
    <message>
        <source>The office does not accept this ticket: it has been used, has expired or was withdrawn.</source>
        <translation>The office does not accept this ticket: it has been used, has expired or was withdrawn.</translation>
    </message>
    <message>
        <source>That is not a ticket. Copy it again from beginning to end, or open the file the administrator gave you.</source>
        <translation>That is not a ticket. Copy it again from beginning to end, or open the file the administrator gave you.</translation>
    </message>
    <message>
        <source>That file is not a picture that can be read. Nothing was added; the file itself was not changed.</source>
        <translation>That file is not a picture that can be read. Nothing was added; the file itself was not changed.</translation>
    </message>
    <message>
        <source>That file is not a table that can be imported. Nothing was changed.</source>
        <translation>That file is not a table that can be imported. Nothing was changed.</translation>
    </message>
    <message>
        <source>You may not decide on this case: whoever inspected it cannot review it, and whoever reviewed it cannot approve it.</source>
        <translation>You may not decide on this case: whoever inspected it cannot review it, and whoever reviewed it cannot approve it.</translation>
    </message>
    <message>
        <source>The draw has moved on since this page was shown. It is shown anew.</source>
        <translation>The draw has moved on since this page was shown. It is shown anew.</translation>
    </message>
    <message>
        <source>Something entered is not valid.</source>
        <translation>Something entered is not valid.</translation>
    </message>
    <message>
        <source>That is not allowed for your role or in the present state of the case.</source>
        <translation>That is not allowed for your role or in the present state of the case.</translation>
    </message>
    <message>
        <source>It is not on this device. Synchronise and try again.</source>
        <translation>It is not on this device. Synchronise and try again.</translation>
    </message>
    <message>
        <source>Somebody else was faster. The newest state is shown now.</source>
        <translation>Somebody else was faster. The newest state is shown now.</translation>
    </message>
    <message>
        <source>It is not encrypted for this device.</source>
        <translation>It is not encrypted for this device.</translation>
    </message>
    <message>
        <source>Stored data fails its check and is not used. Tell the administrator.</source>
        <translation>Stored data fails its check and is not used. Tell the administrator.</translation>
    </message>
    <message>
        <source>The data was written by a newer version of the program. Update this device.</source>
        <translation>The data was written by a newer version of the program. Update this device.</translation>
    </message>
    <message>
        <source>The file is not encrypted, so it is not this program&apos;s. It was not touched.</source>
        <translation>The file is not encrypted, so it is not this program&apos;s. It was not touched.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost, but this was not saved: free some space and try again.</source>
        <translation>The disk is full. Nothing was lost, but this was not saved: free some space and try again.</translation>
    </message>
    <message>
        <source>The disk or the database failed. This was not saved.</source>
        <translation>The disk or the database failed. This was not saved.</translation>
    </message>
    <message>
        <source>The office cannot be reached. Everything stays safely on this device and is sent later.</source>
        <translation>The office cannot be reached. Everything stays safely on this device and is sent later.</translation>
    </message>
    <message>
        <source>Something other than our office answered, for example a login page of the network. Nothing was sent.</source>
        <translation>Something other than our office answered, for example a login page of the network. Nothing was sent.</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>Stopped.</translation>
    </message>
    <message>
        <source>Something of that name is there already, and it was not touched. Choose another name.</source>
        <translation>Something of that name is there already, and it was not touched. Choose another name.</translation>
    </message>
    <message>
        <source>There is not enough space in that place. Nothing was left there: free some space or choose another place.</source>
        <translation>There is not enough space in that place. Nothing was left there: free some space or choose another place.</translation>
    </message>
    <message>
        <source>That place cannot be written to. Nothing was left there: choose another place.</source>
        <translation>That place cannot be written to. Nothing was left there: choose another place.</translation>
    </message>
    <message>
        <source>A part of the case is not on this device yet. Synchronise, then export again.</source>
        <translation>A part of the case is not on this device yet. Synchronise, then export again.</translation>
    </message>
    <message>
        <source>A stored object fails its check, so nothing was exported. Tell the administrator.</source>
        <translation>A stored object fails its check, so nothing was exported. Tell the administrator.</translation>
    </message>
    <message>
        <source>That file cannot be read. Nothing was changed.</source>
        <translation>That file cannot be read. Nothing was changed.</translation>
    </message>
</context>
<context>
    <name>fieldcase::app::CaseFlow</name>
    <message>
        <source>Submitted. It reaches the reviewer with the next synchronisation.</source>
        <translation>Submitted. It reaches the reviewer with the next synchronisation.</translation>
    </message>
</context>
<context>
    <name>fieldcase::app::DecisionFlow</name>
    <message>
        <source>The opening of the case is approved.</source>
        <translation>The opening of the case is approved.</translation>
    </message>
    <message>
        <source>Cause of action</source>
        <translation>Cause of action</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>Opinion</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>Approved</translation>
    </message>
    <message>
        <source>Notice served</source>
        <translation>Notice served</translation>
    </message>
    <message>
        <source>Way of service</source>
        <translation>Way of service</translation>
    </message>
    <message>
        <source>The party may speak until</source>
        <translation>The party may speak until</translation>
    </message>
    <message>
        <source>Its points</source>
        <translation>Its points</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Penalty as proposed</source>
        <translation>Penalty as proposed</translation>
    </message>
    <message>
        <source>No penalty</source>
        <translation>No penalty</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Decided. The decision document can be made now.</source>
        <translation>Decided. The decision document can be made now.</translation>
    </message>
    <message>
        <source>You inspected this enterprise: somebody else has to decide.</source>
        <translation>You inspected this enterprise: somebody else has to decide.</translation>
    </message>
    <message>
        <source>You passed the review of this case: somebody else has to decide.</source>
        <translation>You passed the review of this case: somebody else has to decide.</translation>
    </message>
</context>
<context>
    <name>fieldcase::app::DevicesFlow</name>
    <message>
        <source>The device is revoked. The office refuses it as soon as it knows: sync now.</source>
        <translation>The device is revoked. The office refuses it as soon as it knows: sync now.</translation>
    </message>
</context>
<context>
    <name>fieldcase::app::DocumentFlow</name>
    <message>
        <source>This document is still at the office. It comes with the next synchronisation.</source>
        <translation>This document is still at the office. It comes with the next synchronisation.</translation>
    </message>
    <message>
        <source>Handed to the printer.</source>
        <translation>Handed to the printer.</translation>
    </message>
    <message>
        <source>Void this document</source>
        <translation>Void this document</translation>
    </message>
    <message>
        <source>It stays in the case with its number, which is not used again. This cannot be undone.</source>
        <translation>It stays in the case with its number, which is not used again. This cannot be undone.</translation>
    </message>
    <message>
        <source>&amp;Void it</source>
        <translation>&amp;Void it</translation>
    </message>
</context>
<context>
    <name>fieldcase::app::DocumentsFlow</name>
    <message>
        <source>No document numbers are left on this device. Synchronise to get more.</source>
        <translation>No document numbers are left on this device. Synchronise to get more.</translation>
    </message>
</context>
<context>
    <name>fieldcase::app::DrawFlow</name>
    <message>
        <source>Committed. Sync, and wait for the other person.</source>
        <translation>Committed. Sync, and wait for the other person.</translation>
    </message>
    <message>
        <source>Revealed. Sync now.</source>
        <translation>Revealed. Sync now.</translation>
    </message>
    <message>
        <source>Drawn. The record can be checked by anyone with fieldcase-verify.</source>
        <translation>Drawn. The record can be checked by anyone with fieldcase-verify.</translation>
    </message>
    <message>
        <source>The assignments are issued. The teams have them after the next sync.</source>
        <translation>The assignments are issued. The teams have them after the next sync.</translation>
    </message>
    <message>
        <source>Save the record of the draw</source>
        <translation>Save the record of the draw</translation>
    </message>
    <message>
        <source>Draw records (*.json)</source>
        <translation>Draw records (*.json)</translation>
    </message>
    <message>
        <source>draw record.json</source>
        <translation>draw record.json</translation>
    </message>
    <message>
        <source>Save the publication page</source>
        <translation>Save the publication page</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>draw.pdf</source>
        <translation>draw.pdf</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another place.</source>
        <translation>The file could not be written. Choose another place.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Saved.</translation>
    </message>
</context>
<context>
    <name>fieldcase::app::EntryFlow</name>
    <message>
        <source>Open a ticket</source>
        <translation>Open a ticket</translation>
    </message>
    <message>
        <source>Tickets (*.ticket *.txt);;All files (*)</source>
        <translation>Tickets (*.ticket *.txt);;All files (*)</translation>
    </message>
</context>
<context>
    <name>fieldcase::app::ExportFlow</name>
    <message>
        <source>Case file of %1</source>
        <extracomment>the name of a folder; %1 is an enterprise</extracomment>
        <translation>Case file of %1</translation>
    </message>
    <message>
        <source>Name a new folder for the case file</source>
        <translation>Name a new folder for the case file</translation>
    </message>
    <message numerus="yes">
        <source>Exported: %n file(s), %1, in %2. README.txt there says how to check them.</source>
        <extracomment>%1 is a size, %2 a folder</extracomment>
        <translation>
            <numerusform>Exported: %n file, %1, in %2. README.txt there says how to check it.</numerusform>
            <numerusform>Exported: %n files, %1, in %2. README.txt there says how to check them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldcase::app::FindingsFlow</name>
    <message>
        <source>The place is missing.</source>
        <translation>The place is missing.</translation>
    </message>
    <message>
        <source>The fact is missing.</source>
        <translation>The fact is missing.</translation>
    </message>
    <message>
        <source>The rule not kept is missing.</source>
        <translation>The rule not kept is missing.</translation>
    </message>
    <message>
        <source>The day to rectify is in the past.</source>
        <translation>The day to rectify is in the past.</translation>
    </message>
    <message>
        <source>The object is missing.</source>
        <translation>The object is missing.</translation>
    </message>
    <message>
        <source>A text is too long: %1 characters for the fact, %2 for what must be reached.</source>
        <translation>A text is too long: %1 characters for the fact, %2 for what must be reached.</translation>
    </message>
</context>
<context>
    <name>fieldcase::app::MainWindow</name>
    <message>
        <source>Fieldcase</source>
        <translation>Fieldcase</translation>
    </message>
</context>
<context>
    <name>fieldcase::app::MissingWords</name>
    <message>
        <source>Nobody has arrived on site yet.</source>
        <translation>Nobody has arrived on site yet.</translation>
    </message>
    <message>
        <source>The case has been submitted; its contents stand until the reviewer returns it.</source>
        <translation>The case has been submitted; its contents stand until the reviewer returns it.</translation>
    </message>
    <message>
        <source>Checklist item %1 has no answer.</source>
        <translation>Checklist item %1 has no answer.</translation>
    </message>
    <message>
        <source>Checklist item %1 says “problem”, but no finding was recorded from it.</source>
        <translation>Checklist item %1 says &quot;problem&quot;, but no finding was recorded from it.</translation>
    </message>
    <message>
        <source>There is no finding for it.</source>
        <translation>There is no finding for it.</translation>
    </message>
    <message>
        <source>Finding %1 has no evidence.</source>
        <translation>Finding %1 has no evidence.</translation>
    </message>
    <message>
        <source>Finding %1 names a violation but not the rule that was not kept.</source>
        <translation>Finding %1 names a violation but not the rule that was not kept.</translation>
    </message>
    <message>
        <source>The document “%1” has not been made.</source>
        <translation>The document &quot;%1&quot; has not been made.</translation>
    </message>
    <message>
        <source>“%1” lacks a signature: %2.</source>
        <translation>&quot;%1&quot; lacks a signature: %2.</translation>
    </message>
    <message>
        <source>“%1” is not final.</source>
        <translation>&quot;%1&quot; is not final.</translation>
    </message>
    <message>
        <source>“%1” is older than a correction and has to be made anew.</source>
        <translation>&quot;%1&quot; is older than a correction and has to be made anew.</translation>
    </message>
    <message>
        <source>The case has not been submitted.</source>
        <translation>The case has not been submitted.</translation>
    </message>
    <message>
        <source>The review has not been passed.</source>
        <translation>The review has not been passed.</translation>
    </message>
    <message>
        <source>The opening of the case has not been approved.</source>
        <translation>The opening of the case has not been approved.</translation>
    </message>
    <message>
        <source>No penalty has been proposed.</source>
        <translation>No penalty has been proposed.</translation>
    </message>
    <message>
        <source>The amount for %1 is outside its range.</source>
        <translation>The amount for %1 is outside its range.</translation>
    </message>
    <message>
        <source>The party has not been notified of the intended penalty.</source>
        <translation>The party has not been notified of the intended penalty.</translation>
    </message>
    <message>
        <source>The party may speak until %1.</source>
        <translation>The party may speak until %1.</translation>
    </message>
    <message>
        <source>Nothing has been decided.</source>
        <translation>Nothing has been decided.</translation>
    </message>
    <message>
        <source>It was decided not to punish.</source>
        <translation>It was decided not to punish.</translation>
    </message>
    <message>
        <source>“%1” has not been served.</source>
        <translation>&quot;%1&quot; has not been served.</translation>
    </message>
    <message>
        <source>This has been done already.</source>
        <translation>This has been done already.</translation>
    </message>
</context>
<context>
    <name>fieldcase::app::ObstacleWords</name>
    <message>
        <source>There is no connection to the office. Everything stays safely on this device.</source>
        <translation>There is no connection to the office. Everything stays safely on this device.</translation>
    </message>
    <message>
        <source>The office was reached but did not answer in time. It is tried again by itself.</source>
        <translation>The office was reached but did not answer in time. It is tried again by itself.</translation>
    </message>
    <message>
        <source>Something other than our office answered, for example a login page of the network. Nothing was sent.</source>
        <translation>Something other than our office answered, for example a login page of the network. Nothing was sent.</translation>
    </message>
    <message>
        <source>The office cannot work at the moment. It is tried again by itself.</source>
        <translation>The office cannot work at the moment. It is tried again by itself.</translation>
    </message>
    <message>
        <source>The office has no space left. Tell the administrator.</source>
        <translation>The office has no space left. Tell the administrator.</translation>
    </message>
    <message>
        <source>The office does not accept this device any more. Tell the administrator.</source>
        <translation>The office does not accept this device any more. Tell the administrator.</translation>
    </message>
</context>
<context>
    <name>fieldcase::app::PatternSource</name>
    <message>
        <source>Test picture</source>
        <translation>Test picture</translation>
    </message>
</context>
<context>
    <name>fieldcase::app::PhotoFlow</name>
    <message>
        <source>Choose a picture</source>
        <translation>Choose a picture</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.tif *.tiff *.webp *.heic);;All files (*)</source>
        <translation>Pictures (*.jpg *.jpeg *.png *.tif *.tiff *.webp *.heic);;All files (*)</translation>
    </message>
    <message>
        <source>The camera gave no picture. Try again.</source>
        <translation>The camera gave no picture. Try again.</translation>
    </message>
    <message>
        <source>This device has no camera. Import a picture instead.</source>
        <translation>This device has no camera. Import a picture instead.</translation>
    </message>
    <message>
        <source>This picture is still at the office. It comes with the next synchronisation.</source>
        <translation>This picture is still at the office. It comes with the next synchronisation.</translation>
    </message>
    <message>
        <source>Decrypting…</source>
        <translation>Decrypting…</translation>
    </message>
</context>
<context>
    <name>fieldcase::app::ProcedureFlow</name>
    <message>
        <source>The amount for %1 is outside its tier; give the reasons.</source>
        <translation>The amount for %1 is outside its tier; give the reasons.</translation>
    </message>
    <message>
        <source>The amount for %1 is outside what the law allows.</source>
        <translation>The amount for %1 is outside what the law allows.</translation>
    </message>
    <message>
        <source>Recorded. It reaches the office with the next synchronisation.</source>
        <translation>Recorded. It reaches the office with the next synchronisation.</translation>
    </message>
</context>
<context>
    <name>fieldcase::app::ProcedureReading</name>
    <message>
        <source>not yet</source>
        <translation>not yet</translation>
    </message>
    <message>
        <source>served on %1, the party may speak until %2</source>
        <translation>served on %1, the party may speak until %2</translation>
    </message>
    <message>
        <source>fine of %1</source>
        <translation>fine of %1</translation>
    </message>
    <message>
        <source>no penalty</source>
        <translation>no penalty</translation>
    </message>
    <message>
        <source>Review passed</source>
        <translation>Review passed</translation>
    </message>
    <message>
        <source>Opening approved</source>
        <translation>Opening approved</translation>
    </message>
    <message>
        <source>Penalty proposed</source>
        <translation>Penalty proposed</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
</context>
<context>
    <name>fieldcase::app::Program</name>
    <message>
        <source>Locked because nobody used the program for a while. Nothing was lost: drafts are kept.</source>
        <translation>Locked because nobody used the program for a while. Nothing was lost: drafts are kept.</translation>
    </message>
</context>
<context>
    <name>fieldcase::app::RegistersFlow</name>
    <message>
        <source>Choose a register of enterprises</source>
        <translation>Choose a register of enterprises</translation>
    </message>
    <message>
        <source>Choose a register of officers</source>
        <translation>Choose a register of officers</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt);;All files (*)</source>
        <translation>CSV files (*.csv *.txt);;All files (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) imported. The office has them after the next sync.</source>
        <translation>
            <numerusform>%n row imported. The office has them after the next sync.</numerusform>
            <numerusform>%n rows imported. The office has them after the next sync.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the rows left out</source>
        <translation>Save the rows left out</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV files (*.csv)</translation>
    </message>
    <message>
        <source>rows left out.csv</source>
        <translation>rows left out.csv</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Line</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another place.</source>
        <translation>The file could not be written. Choose another place.</translation>
    </message>
    <message>
        <source>Saved. Put the rows right there and import that file.</source>
        <translation>Saved. Put the rows right there and import that file.</translation>
    </message>
</context>
<context>
    <name>fieldcase::app::ReviewFlow</name>
    <message>
        <source>You inspected this enterprise yourself; somebody else has to review the case.</source>
        <translation>You inspected this enterprise yourself; somebody else has to review the case.</translation>
    </message>
    <message>
        <source>This picture is on its way from the office.</source>
        <translation>This picture is on its way from the office.</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Opening…</translation>
    </message>
    <message>
        <source>This document is on its way from the office.</source>
        <translation>This document is on its way from the office.</translation>
    </message>
    <message>
        <source>Passed. The case goes to the approver.</source>
        <translation>Passed. The case goes to the approver.</translation>
    </message>
    <message>
        <source>Returned. The officers see the reason after their next sync.</source>
        <translation>Returned. The officers see the reason after their next sync.</translation>
    </message>
</context>
<context>
    <name>fieldcase::app::SettingsFlow</name>
    <message>
        <source>The passphrase has been changed.</source>
        <translation>The passphrase has been changed.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) fail the check; the first: %2 (%3). Tell the administrator.</source>
        <extracomment>%2 is a technical word such as &quot;entry_altered&quot;, %3 a hash</extracomment>
        <translation>
            <numerusform>%n thing fails the check: %2 (%3). Tell the administrator.</numerusform>
            <numerusform>%n things fail the check; the first: %2 (%3). Tell the administrator.</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well: %1 entries and %2 objects were checked.</source>
        <translation>All is well: %1 entries and %2 objects were checked.</translation>
    </message>
</context>
<context>
    <name>fieldcase::app::SourceWords</name>
    <message>
        <source>Automatic</source>
        <translation>Automatic</translation>
    </message>
    <message>
        <source>gpsd at %1</source>
        <translation>gpsd at %1</translation>
    </message>
    <message>
        <source>Receiver at %1</source>
        <translation>Receiver at %1</translation>
    </message>
    <message>
        <source>NMEA from %1</source>
        <translation>NMEA from %1</translation>
    </message>
    <message>
        <source>Position service of the system</source>
        <translation>Position service of the system</translation>
    </message>
    <message>
        <source>Replayed log %1</source>
        <translation>Replayed log %1</translation>
    </message>
</context>
<context>
    <name>fieldcase::app::SyncFlow</name>
    <message>
        <source>Synchronisation is switched off on this device.</source>
        <translation>Synchronisation is switched off on this device.</translation>
    </message>
    <message numerus="yes">
        <source>%n not accepted</source>
        <translation>
            <numerusform>%n not accepted</numerusform>
            <numerusform>%n not accepted</numerusform>
        </translation>
    </message>
    <message>
        <source>Synchronising…</source>
        <translation>Synchronising…</translation>
    </message>
    <message numerus="yes">
        <source>%n only here</source>
        <translation>
            <numerusform>%n only here</numerusform>
            <numerusform>%n only here</numerusform>
        </translation>
    </message>
    <message>
        <source>All proven</source>
        <translation>All proven</translation>
    </message>
</context>
<context>
    <name>fieldcase::app::Workplace</name>
    <message>
        <source>Demonstration clock: %1</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>Demonstration clock: %1</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::ArrivalForm</name>
    <message>
        <source>On site</source>
        <translation>On site</translation>
    </message>
    <message>
        <source>From now on the case records what happens here. The time and, where it is known, the position are kept.</source>
        <translation>From now on the case records what happens here. The time and, where it is known, the position are kept.</translation>
    </message>
    <message>
        <source>Was the visit announced?</source>
        <translation>Was the visit announced?</translation>
    </message>
    <message>
        <source>&amp;No, unannounced</source>
        <translation>&amp;No, unannounced</translation>
    </message>
    <message>
        <source>&amp;Yes, announced</source>
        <translation>&amp;Yes, announced</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;We have arrived</source>
        <translation>&amp;We have arrived</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>Enterprise</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Time</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Position</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::AssignmentsForm</name>
    <message>
        <source>Search cases</source>
        <translation>Search cases</translation>
    </message>
    <message>
        <source>Search by enterprise, credit code or title</source>
        <translation>Search by enterprise, credit code or title</translation>
    </message>
    <message>
        <source>All</source>
        <translation>All</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In review</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>No case fits</source>
        <translation>No case fits</translation>
    </message>
    <message>
        <source>Choose “All” or search for something else.</source>
        <translation>Choose &quot;All&quot; or search for something else.</translation>
    </message>
    <message>
        <source>No cases on this device</source>
        <translation>No cases on this device</translation>
    </message>
    <message>
        <source>Assignments arrive with the next synchronisation, once their time of release has come.</source>
        <translation>Assignments arrive with the next synchronisation, once their time of release has come.</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Assigned</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::CaptureForm</name>
    <message>
        <source>What the camera sees</source>
        <translation>What the camera sees</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>Take &amp;photo</source>
        <translation>Take &amp;photo</translation>
    </message>
    <message>
        <source>Position not known</source>
        <translation>Position not known</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n photo(s) taken</source>
        <translation>
            <numerusform>%1 · %n photo taken</numerusform>
            <numerusform>%1 · %n photos taken</numerusform>
        </translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translation>Sealing…</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::CaseDelegate</name>
    <message numerus="yes">
        <source>%n only here</source>
        <translation>
            <numerusform>%n only here</numerusform>
            <numerusform>%n only here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n void</source>
        <translation>
            <numerusform>%n void</numerusform>
            <numerusform>%n void</numerusform>
        </translation>
    </message>
    <message>
        <source>The key of this case has not arrived: ask the dispatcher or an administrator to synchronise, then synchronise here.</source>
        <translation>The key of this case has not arrived: ask the dispatcher or an administrator to synchronise, then synchronise here.</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::CaseForm</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Overview</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Procedure</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message numerus="yes">
        <source>%n only here</source>
        <translation>
            <numerusform>%n only here</numerusform>
            <numerusform>%n only here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent, not proven</source>
        <translation>
            <numerusform>%n sent, not proven</numerusform>
            <numerusform>%n sent, not proven</numerusform>
        </translation>
    </message>
    <message>
        <source>Proven at the office</source>
        <translation>Proven at the office</translation>
    </message>
    <message>
        <source>&amp;Arrive on site…</source>
        <translation>&amp;Arrive on site…</translation>
    </message>
    <message>
        <source>S&amp;ubmit for review…</source>
        <translation>S&amp;ubmit for review…</translation>
    </message>
    <message>
        <source>E&amp;xport case file…</source>
        <translation>E&amp;xport case file…</translation>
    </message>
    <message numerus="yes">
        <source>%n not on this device</source>
        <translation>
            <numerusform>%n not on this device</numerusform>
            <numerusform>%n not on this device</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::ChecklistDelegate</name>
    <message>
        <source>%1 · %2 · major hazard condition</source>
        <translation>%1 · %2 · major hazard condition</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n finding</numerusform>
            <numerusform>%n findings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::ChecklistForm</name>
    <message>
        <source>What to look at</source>
        <translation>What to look at</translation>
    </message>
    <message>
        <source>Checklist items</source>
        <translation>Checklist items</translation>
    </message>
    <message>
        <source>&amp;1  In order</source>
        <translation>&amp;1  In order</translation>
    </message>
    <message>
        <source>&amp;2  Problem</source>
        <translation>&amp;2  Problem</translation>
    </message>
    <message>
        <source>&amp;3  Does not apply</source>
        <translation>&amp;3  Does not apply</translation>
    </message>
    <message>
        <source>Not&amp;e</source>
        <translation>Not&amp;e</translation>
    </message>
    <message>
        <source>Optional, for example whom you asked</source>
        <translation>Optional, for example whom you asked</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Previous</translation>
    </message>
    <message>
        <source>&amp;Save the answer</source>
        <translation>&amp;Save the answer</translation>
    </message>
    <message>
        <source>Major hazard condition</source>
        <translation>Major hazard condition</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Saved: %1</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Basis</translation>
    </message>
    <message>
        <source>Violation</source>
        <translation>Violation</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 of %2 answered</translation>
    </message>
    <message>
        <source>Record a f&amp;inding…</source>
        <translation>Record a f&amp;inding…</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::DecisionForm</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>Opening of the case (立案)</source>
        <translation>Opening of the case (立案)</translation>
    </message>
    <message>
        <source>Ca&amp;use of action</source>
        <translation>Ca&amp;use of action</translation>
    </message>
    <message>
        <source>&amp;Number of the approval form</source>
        <translation>&amp;Number of the approval form</translation>
    </message>
    <message>
        <source>O&amp;pinion</source>
        <translation>O&amp;pinion</translation>
    </message>
    <message>
        <source>Approve the &amp;opening</source>
        <translation>Approve the &amp;opening</translation>
    </message>
    <message>
        <source>The procedure so far</source>
        <translation>The procedure so far</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decision</translation>
    </message>
    <message>
        <source>Proposed penalties</source>
        <translation>Proposed penalties</translation>
    </message>
    <message>
        <source>Opinion of the &amp;approver</source>
        <translation>Opinion of the &amp;approver</translation>
    </message>
    <message>
        <source>Decide: no penal&amp;ty</source>
        <translation>Decide: no penal&amp;ty</translation>
    </message>
    <message>
        <source>&amp;Decide as proposed</source>
        <translation>&amp;Decide as proposed</translation>
    </message>
    <message>
        <source>No penalty is proposed yet.</source>
        <translation>No penalty is proposed yet.</translation>
    </message>
    <message>
        <source>Before a decision:</source>
        <translation>Before a decision:</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::DevicesForm</name>
    <message>
        <source>Devices</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>&amp;Reason for the revocation</source>
        <translation>&amp;Reason for the revocation</translation>
    </message>
    <message>
        <source>Re&amp;voke this device</source>
        <translation>Re&amp;voke this device</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>This device</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>Revoked</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>Valid to</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Enrolled</translation>
    </message>
    <message>
        <source>Revoked because</source>
        <translation>Revoked because</translation>
    </message>
    <message>
        <source>A new device is enrolled with a one-time ticket that the administrator makes at the office (fieldcase-office enrol). A revoked device is refused from its next request on.</source>
        <translation>A new device is enrolled with a one-time ticket that the administrator makes at the office (fieldcase-office enrol). A revoked device is refused from its next request on.</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::DocumentDelegate</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>printed %n time(s)</source>
        <translation>
            <numerusform>printed %n time</numerusform>
            <numerusform>printed %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::DocumentForm</name>
    <message>
        <source>Signatures</source>
        <translation>Signatures</translation>
    </message>
    <message>
        <source>Each person signs on the page shown here. The signature is bound to exactly this page.</source>
        <translation>Each person signs on the page shown here. The signature is bound to exactly this page.</translation>
    </message>
    <message>
        <source>Make &amp;final</source>
        <translation>Make &amp;final</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Print…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>&amp;Void…</source>
        <translation>&amp;Void…</translation>
    </message>
    <message>
        <source>First officer</source>
        <translation>First officer</translation>
    </message>
    <message>
        <source>Second officer</source>
        <translation>Second officer</translation>
    </message>
    <message>
        <source>The enterprise</source>
        <translation>The enterprise</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Approver</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signed</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Sign…</translation>
    </message>
    <message>
        <source>Sign as: %1</source>
        <translation>Sign as: %1</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Made</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Printed</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message>
        <source>Void because</source>
        <translation>Void because</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::DocumentsForm</name>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>&amp;Make document</source>
        <translation>&amp;Make document</translation>
    </message>
    <message>
        <source>Before this one can be made: %1</source>
        <translation>Before this one can be made: %1</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>No documents yet</translation>
    </message>
    <message>
        <source>They are made from what the case holds; nothing has to be typed twice.</source>
        <translation>They are made from what the case holds; nothing has to be typed twice.</translation>
    </message>
    <message>
        <source>Making…</source>
        <translation>Making…</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::DrawForm</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>1  Registers frozen</source>
        <translation>1  Registers frozen</translation>
    </message>
    <message>
        <source>2  Dispatcher</source>
        <translation>2  Dispatcher</translation>
    </message>
    <message>
        <source>3  Supervisor</source>
        <translation>3  Supervisor</translation>
    </message>
    <message>
        <source>4  Drawn</source>
        <translation>4  Drawn</translation>
    </message>
    <message>
        <source>Drawn enterprises</source>
        <translation>Drawn enterprises</translation>
    </message>
    <message>
        <source>&amp;Save the record…</source>
        <translation>&amp;Save the record…</translation>
    </message>
    <message>
        <source>Publication &amp;page…</source>
        <translation>Publication &amp;page…</translation>
    </message>
    <message>
        <source>&amp;Commit</source>
        <translation>&amp;Commit</translation>
    </message>
    <message>
        <source>&amp;Reveal</source>
        <translation>&amp;Reveal</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation>&amp;Draw</translation>
    </message>
    <message>
        <source>&amp;Issue the assignments</source>
        <translation>&amp;Issue the assignments</translation>
    </message>
    <message>
        <source>No team: %1</source>
        <translation>No team: %1</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Assigned</translation>
    </message>
    <message>
        <source>%1 enterprises, %2 officers</source>
        <translation>%1 enterprises, %2 officers</translation>
    </message>
    <message numerus="yes">
        <source>%n enterprise(s)</source>
        <translation>
            <numerusform>%n enterprise</numerusform>
            <numerusform>%n enterprises</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Not yet</translation>
    </message>
    <message>
        <source>Nothing is drawn yet</source>
        <translation>Nothing is drawn yet</translation>
    </message>
    <message>
        <source>What is drawn follows from the frozen registers and from both people&apos;s random numbers; neither of them could have chosen it.</source>
        <translation>What is drawn follows from the frozen registers and from both people&apos;s random numbers; neither of them could have chosen it.</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>Committed</translation>
    </message>
    <message>
        <source>Revealed</source>
        <translation>Revealed</translation>
    </message>
    <message>
        <source>The draw is done and the assignments are issued.</source>
        <translation>The draw is done and the assignments are issued.</translation>
    </message>
    <message>
        <source>Waiting for the other person. Sync on both devices brings the steps together.</source>
        <translation>Waiting for the other person. Sync on both devices brings the steps together.</translation>
    </message>
    <message>
        <source>Commit: your device throws a random number, keeps it secret and publishes only its hash.</source>
        <translation>Commit: your device throws a random number, keeps it secret and publishes only its hash.</translation>
    </message>
    <message>
        <source>Both have committed. Reveal your random number; it must fit the hash you published.</source>
        <translation>Both have committed. Reveal your random number; it must fit the hash you published.</translation>
    </message>
    <message>
        <source>Both numbers are open. The seed follows from them; the draw can be repeated by anyone.</source>
        <translation>Both numbers are open. The seed follows from them; the draw can be repeated by anyone.</translation>
    </message>
    <message>
        <source>Issue the assignments: each team receives its case with its own key.</source>
        <translation>Issue the assignments: each team receives its case with its own key.</translation>
    </message>
    <message>
        <source>No team: too few officers with a valid certificate</source>
        <translation>No team: too few officers with a valid certificate</translation>
    </message>
    <message>
        <source>No team: too few officers who need not recuse themselves</source>
        <translation>No team: too few officers who need not recuse themselves</translation>
    </message>
    <message>
        <source>No team: too few officers of this area</source>
        <translation>No team: too few officers of this area</translation>
    </message>
    <message>
        <source>No team: everybody has enough inspections</source>
        <translation>No team: everybody has enough inspections</translation>
    </message>
    <message>
        <source>No team: nobody knows this trade</source>
        <translation>No team: nobody knows this trade</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::DrawsForm</name>
    <message>
        <source>Enterprises and officers are both drawn at random from frozen registers; anyone can repeat the draw from its record.</source>
        <translation>Enterprises and officers are both drawn at random from frozen registers; anyone can repeat the draw from its record.</translation>
    </message>
    <message>
        <source>&amp;New draw…</source>
        <translation>&amp;New draw…</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>Draws</translation>
    </message>
    <message>
        <source>%1 enterprises, %2 officers in the frozen registers</source>
        <translation>%1 enterprises, %2 officers in the frozen registers</translation>
    </message>
    <message numerus="yes">
        <source>%n drawn</source>
        <translation>
            <numerusform>%n drawn</numerusform>
            <numerusform>%n drawn</numerusform>
        </translation>
    </message>
    <message>
        <source>No draw yet</source>
        <translation>No draw yet</translation>
    </message>
    <message>
        <source>A dispatcher freezes the registers; a supervisor presses the draw together with the dispatcher.</source>
        <translation>A dispatcher freezes the registers; a supervisor presses the draw together with the dispatcher.</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::EnrolForm</name>
    <message>
        <source>Fieldcase</source>
        <translation>Fieldcase</translation>
    </message>
    <message>
        <source>Field enforcement and electronic case files for work safety</source>
        <translation>Field enforcement and electronic case files for work safety</translation>
    </message>
    <message>
        <source>Set up this device</source>
        <translation>Set up this device</translation>
    </message>
    <message>
        <source>The administrator gives you a ticket. It works once and names you, your roles and the office this device will trust.</source>
        <translation>The administrator gives you a ticket. It works once and names you, your roles and the office this device will trust.</translation>
    </message>
    <message>
        <source>Office &amp;ticket</source>
        <translation>Office &amp;ticket</translation>
    </message>
    <message>
        <source>Open ticket &amp;file…</source>
        <translation>Open ticket &amp;file…</translation>
    </message>
    <message>
        <source>Paste the ticket here</source>
        <translation>Paste the ticket here</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>New &amp;passphrase</translation>
    </message>
    <message>
        <source>&amp;Repeat the passphrase</source>
        <translation>&amp;Repeat the passphrase</translation>
    </message>
    <message>
        <source>&amp;Enrol this device</source>
        <translation>&amp;Enrol this device</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Enrolling…</source>
        <translation>Enrolling…</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) more are needed.</source>
        <translation>
            <numerusform>%n character more are needed.</numerusform>
            <numerusform>%n characters more are needed.</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>The two passphrases differ.</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s). Nobody can restore it: whoever forgets it enrols the device again.</source>
        <translation>
            <numerusform>At least %n character. Nobody can restore it: whoever forgets it enrols the device again.</numerusform>
            <numerusform>At least %n characters. Nobody can restore it: whoever forgets it enrols the device again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::EnterpriseDelegate</name>
    <message>
        <source>Not to be drawn</source>
        <translation>Not to be drawn</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::EvidenceForm</name>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>&amp;Import picture…</source>
        <translation>&amp;Import picture…</translation>
    </message>
    <message>
        <source>Take &amp;photo</source>
        <translation>Take &amp;photo</translation>
    </message>
    <message>
        <source>No evidence yet</source>
        <translation>No evidence yet</translation>
    </message>
    <message>
        <source>Photos are encrypted from the first byte and never lie on the disk in the clear.</source>
        <translation>Photos are encrypted from the first byte and never lie on the disk in the clear.</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>%n piece</numerusform>
            <numerusform>%n pieces</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::EvidenceViewForm</name>
    <message>
        <source>The picture</source>
        <translation>The picture</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Previous</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Next</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom &amp;out</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom &amp;in</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>Integrity</translation>
    </message>
    <message>
        <source>The hash is of the original bytes. Every look at this piece is recorded in the case.</source>
        <translation>The hash is of the original bytes. Every look at this piece is recorded in the case.</translation>
    </message>
    <message>
        <source>No. %1 · %2</source>
        <translation>No. %1 · %2</translation>
    </message>
    <message>
        <source>Taken here</source>
        <translation>Taken here</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Imported</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Finding</translation>
    </message>
    <message>
        <source>of the whole case</source>
        <translation>of the whole case</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Taken</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Camera</translation>
    </message>
    <message>
        <source>Time in the picture</source>
        <translation>Time in picture</translation>
    </message>
    <message>
        <source>Position in the picture</source>
        <translation>Place in picture</translation>
    </message>
    <message>
        <source>Position of the device</source>
        <translation>Place of device</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message>
        <source>Sealed by</source>
        <translation>Sealed by</translation>
    </message>
    <message>
        <source>Sealed at</source>
        <translation>Sealed at</translation>
    </message>
    <message>
        <source>Official no.</source>
        <translation>Official no.</translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <translation>not confirmed yet</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>Looked at</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n time</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Added</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::ExportForm</name>
    <message>
        <source>Export the case file</source>
        <translation>Export the case file</translation>
    </message>
    <message>
        <source>Writes a new folder for the court: the signed documents and the evidence in readable form, every entry with its signature and receipt, and how to check all of it with public tools. Whoever has the folder can read the case. That it was exported is written into the case.</source>
        <translation>Writes a new folder for the court: the signed documents and the evidence in readable form, every entry with its signature and receipt, and how to check all of it with public tools. Whoever has the folder can read the case. That it was exported is written into the case.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Close</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Stop</translation>
    </message>
    <message>
        <source>&amp;Choose a place and export…</source>
        <translation>&amp;Choose a place and export…</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Party</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Case</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entries</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Size</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) are not on this device yet and are being fetched from the office. The export can begin when all are here.</source>
        <translation>
            <numerusform>%n object is not on this device yet and is being fetched from the office. The export can begin when it is here.</numerusform>
            <numerusform>%n objects are not on this device yet and are being fetched from the office. The export can begin when all are here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) have no receipt of the office yet. Synchronise first if the court is to see when the office received them.</source>
        <translation>
            <numerusform>%n entry has no receipt of the office yet. Synchronise first if the court is to see when the office received it.</numerusform>
            <numerusform>%n entries have no receipt of the office yet. Synchronise first if the court is to see when the office received them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::FindingDelegate</name>
    <message>
        <source>by %1</source>
        <translation>by %1</translation>
    </message>
    <message numerus="yes">
        <source>corrected %n time(s)</source>
        <translation>
            <numerusform>corrected %n time</numerusform>
            <numerusform>corrected %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n photo</numerusform>
            <numerusform>%n photos</numerusform>
        </translation>
    </message>
    <message>
        <source>Major</source>
        <translation>Major</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::FindingForm</name>
    <message>
        <source>What was seen</source>
        <translation>What was seen</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>&amp;Place</translation>
    </message>
    <message>
        <source>Workshop, tank, store</source>
        <translation>Workshop, tank, store</translation>
    </message>
    <message>
        <source>&amp;Object</source>
        <translation>&amp;Object</translation>
    </message>
    <message>
        <source>Machine, room or person</source>
        <translation>Machine, room or person</translation>
    </message>
    <message>
        <source>&amp;Fact</source>
        <translation>&amp;Fact</translation>
    </message>
    <message>
        <source>Only what was seen, no judgement</source>
        <translation>Only what was seen, no judgement</translation>
    </message>
    <message>
        <source>&amp;Quantity (optional)</source>
        <translation>&amp;Quantity (optional)</translation>
    </message>
    <message>
        <source>&amp;Rule not kept (optional)</source>
        <translation>&amp;Rule not kept (optional)</translation>
    </message>
    <message>
        <source>Photos of this finding</source>
        <translation>Photos of this finding</translation>
    </message>
    <message>
        <source>&amp;Take photo</source>
        <translation>&amp;Take photo</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>&amp;Import…</translation>
    </message>
    <message>
        <source>A photo is encrypted and sealed as soon as it is added. It cannot be replaced.</source>
        <translation>A photo is encrypted and sealed as soon as it is added. It cannot be replaced.</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>What is done about it</translation>
    </message>
    <message>
        <source>&amp;Violation in the catalogue</source>
        <translation>&amp;Violation in the catalogue</translation>
    </message>
    <message>
        <source>&amp;Major hazard (重大事故隐患)</source>
        <translation>&amp;Major hazard (重大事故隐患)</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Measure</translation>
    </message>
    <message>
        <source>To be rectified &amp;by a date</source>
        <translation>To be rectified &amp;by a date</translation>
    </message>
    <message>
        <source>Put right on the &amp;spot</source>
        <translation>Put right on the &amp;spot</translation>
    </message>
    <message>
        <source>On-site m&amp;easure</source>
        <translation>On-site m&amp;easure</translation>
    </message>
    <message>
        <source>&amp;Due on</source>
        <translation>&amp;Due on</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>Bac&amp;k</translation>
    </message>
    <message>
        <source>Record fi&amp;nding</source>
        <translation>Record fi&amp;nding</translation>
    </message>
    <message>
        <source>None: a remark without a violation</source>
        <translation>None: a remark without a violation</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>Nothing changed</translation>
    </message>
    <message>
        <source>Being typed</source>
        <translation>Being typed</translation>
    </message>
    <message>
        <source>Draft kept here, not part of the case</source>
        <translation>Draft kept here, not part of the case</translation>
    </message>
    <message>
        <source>Recorded in the case</source>
        <translation>Recorded in the case</translation>
    </message>
    <message>
        <source>Record the correctio&amp;n</source>
        <translation>Record the correctio&amp;n</translation>
    </message>
    <message>
        <source>What must be reac&amp;hed (optional)</source>
        <translation>What must be reac&amp;hed (optional)</translation>
    </message>
    <message>
        <source>Dis&amp;card draft</source>
        <translation>Dis&amp;card draft</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::FindingsForm</name>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>&amp;New finding</source>
        <translation>&amp;New finding</translation>
    </message>
    <message>
        <source>No findings yet</source>
        <translation>No findings yet</translation>
    </message>
    <message>
        <source>Record one here or from a checklist item. A visit without findings is a result too.</source>
        <translation>Record one here or from a checklist item. A visit without findings is a result too.</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::FreezeForm</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>New draw</source>
        <translation>New draw</translation>
    </message>
    <message>
        <source>yyyy-MM-dd</source>
        <translation>yyyy-MM-dd</translation>
    </message>
    <message>
        <source>Only these &amp;kinds of supervision (empty: all)</source>
        <translation>Only these &amp;kinds of supervision (empty: all)</translation>
    </message>
    <message>
        <source>Only these &amp;areas (empty: all)</source>
        <translation>Only these &amp;areas (empty: all)</translation>
    </message>
    <message>
        <source>Share of each risk level that is drawn</source>
        <translation>Share of each risk level that is drawn</translation>
    </message>
    <message>
        <source>&amp;Red</source>
        <translation>&amp;Red</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Orange</source>
        <translation>&amp;Orange</translation>
    </message>
    <message>
        <source>&amp;Yellow</source>
        <translation>&amp;Yellow</translation>
    </message>
    <message>
        <source>These shares are a proposal of the program, not law: set what your office has published. Good credit halves a share; poor credit raises it by half, very poor credit doubles it.</source>
        <translation>These shares are a proposal of the program, not law: set what your office has published. Good credit halves a share; poor credit raises it by half, very poor credit doubles it.</translation>
    </message>
    <message>
        <source>At &amp;most in all (0: no limit)</source>
        <translation>At &amp;most in all (0: no limit)</translation>
    </message>
    <message>
        <source>Not inspected for &amp;days</source>
        <translation>Not inspected for &amp;days</translation>
    </message>
    <message>
        <source>Officers in a &amp;team</source>
        <translation>Officers in a &amp;team</translation>
    </message>
    <message>
        <source>&amp;Freeze the registers</source>
        <translation>&amp;Freeze the registers</translation>
    </message>
    <message>
        <source>%1 enterprises and %2 officers will be frozen.</source>
        <translation>%1 enterprises and %2 officers will be frozen.</translation>
    </message>
    <message>
        <source>Freezing…</source>
        <translation>Freezing…</translation>
    </message>
    <message>
        <source>&amp;Name of the draw</source>
        <translation>&amp;Name of the draw</translation>
    </message>
    <message>
        <source>Day of the dra&amp;w</source>
        <translation>Day of the dra&amp;w</translation>
    </message>
    <message>
        <source>Bl&amp;ue</source>
        <translation>Bl&amp;ue</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::ImportForm</name>
    <message>
        <source>Rows that are left out</source>
        <translation>Rows that are left out</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>Save the rows left &amp;out…</source>
        <translation>Save the rows left &amp;out…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Import</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>Line %1</translation>
    </message>
    <message>
        <source>“%1” is empty</source>
        <translation>&quot;%1&quot; is empty</translation>
    </message>
    <message>
        <source>“%1” is not a valid unified social credit code (18 characters, check character)</source>
        <translation>&quot;%1&quot; is not a valid unified social credit code (18 characters, check character)</translation>
    </message>
    <message>
        <source>The same code stands in line %1 already</source>
        <translation>The same code stands in line %1 already</translation>
    </message>
    <message>
        <source>“%1” is not a date (%2)</source>
        <translation>&quot;%1&quot; is not a date (%2)</translation>
    </message>
    <message>
        <source>“%1” is not a number (%2)</source>
        <translation>&quot;%1&quot; is not a number (%2)</translation>
    </message>
    <message>
        <source>“%1” is not one of the words of the column %2</source>
        <translation>&quot;%1&quot; is not one of the words of the column %2</translation>
    </message>
    <message>
        <source>The position is not on the earth, or only half of it is given</source>
        <translation>The position is not on the earth, or only half of it is given</translation>
    </message>
    <message>
        <source>The text of the column %1 is too long</source>
        <translation>The text of the column %1 is too long</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed</source>
        <translation>A quotation mark is opened and never closed</translation>
    </message>
    <message>
        <source>The row has more cells than there are headings</source>
        <translation>The row has more cells than there are headings</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of columns</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>The file holds no rows. Nothing was changed.</source>
        <translation>The file holds no rows. Nothing was changed.</translation>
    </message>
    <message>
        <source>This is not a text file. Save the register as CSV and choose that file. Nothing was changed.</source>
        <translation>This is not a text file. Save the register as CSV and choose that file. Nothing was changed.</translation>
    </message>
    <message>
        <source>This is a spreadsheet. Save it as CSV there and choose that file. Nothing was changed.</source>
        <translation>This is a spreadsheet. Save it as CSV there and choose that file. Nothing was changed.</translation>
    </message>
    <message>
        <source>The file lacks what every row needs: %1. Nothing was changed.</source>
        <translation>The file lacks what every row needs: %1. Nothing was changed.</translation>
    </message>
    <message>
        <source>Two columns of the file mean the same: %1. Remove one. Nothing was changed.</source>
        <translation>Two columns of the file mean the same: %1. Remove one. Nothing was changed.</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Import of %1</translation>
    </message>
    <message>
        <source>Read as %1.</source>
        <translation>Read as %1.</translation>
    </message>
    <message>
        <source>These columns are not used: %1.</source>
        <translation>These columns are not used: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they are</source>
        <translation>
            <numerusform>%n as they are</numerusform>
            <numerusform>%n as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importing…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n row(s)</source>
        <translation>
            <numerusform>&amp;Import %n row</numerusform>
            <numerusform>&amp;Import %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::OfficerDelegate</name>
    <message>
        <source>Certificate %1</source>
        <translation>Certificate %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the specialities of an officer</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Expired on %1</source>
        <translation>Expired on %1</translation>
    </message>
    <message>
        <source>Valid to %1</source>
        <translation>Valid to %1</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::OverviewForm</name>
    <message>
        <source>The reviewer returned this case</source>
        <translation>The reviewer returned this case</translation>
    </message>
    <message>
        <source>The enterprise</source>
        <translation>The enterprise</translation>
    </message>
    <message>
        <source>Who goes</source>
        <translation>Who goes</translation>
    </message>
    <message>
        <source>How far the case is</source>
        <translation>How far the case is</translation>
    </message>
    <message>
        <source>Still missing before the case can be submitted</source>
        <translation>Still missing before the case can be submitted</translation>
    </message>
    <message>
        <source> (valid to %1)</source>
        <translation> (valid to %1)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>Credit code</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>Sector</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>Representative</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>Employees</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risk</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Credit</translation>
    </message>
    <message>
        <source>Major hazard installation</source>
        <translation>Major hazard installation</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>level %1</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Last inspected</source>
        <translation>Last inspected</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>Leads</translation>
    </message>
    <message>
        <source>With</source>
        <translation>With</translation>
    </message>
    <message>
        <source>Assigned by</source>
        <translation>Assigned by</translation>
    </message>
    <message>
        <source>not yet on site</source>
        <translation>not yet on site</translation>
    </message>
    <message>
        <source>%1, of them %2 major</source>
        <translation>%1, of them %2 major</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>Arrival</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Notice</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>announced</translation>
    </message>
    <message>
        <source>unannounced</source>
        <translation>unannounced</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checklist</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 of %2 answered</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>Submissions</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::PageView</name>
    <message>
        <source>Pages of the document</source>
        <translation>Pages of the document</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>Previous page (Page Up)</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Previous page</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>Next page (Page Down)</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Next page</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>Smaller (−)</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Smaller</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>Larger (+)</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Larger</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 of %2</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1%</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::PenaltyDelegate</name>
    <message>
        <source>Finding %1</source>
        <translation>Finding %1</translation>
    </message>
    <message>
        <source>No tier chosen</source>
        <translation>No tier chosen</translation>
    </message>
    <message>
        <source>Tier %1</source>
        <translation>Tier %1</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::PlaceStatusWords</name>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 days</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 years</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 m</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 km</translation>
    </message>
    <message>
        <source>No position source is chosen. Entries are made without a place.</source>
        <translation>No position source is chosen. Entries are made without a place.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connecting…</translation>
    </message>
    <message>
        <source>The source does not answer. It is tried again by itself.</source>
        <translation>The source does not answer. It is tried again by itself.</translation>
    </message>
    <message>
        <source>The source answers, but has no position yet. Go where the sky is open.</source>
        <translation>The source answers, but has no position yet. Go where the sky is open.</translation>
    </message>
    <message>
        <source>The receiver estimates; such a position is not used.</source>
        <translation>The receiver estimates; such a position is not used.</translation>
    </message>
    <message>
        <source>The position is too coarse to be used.</source>
        <translation>The position is too coarse to be used.</translation>
    </message>
    <message>
        <source>The last position is too old to be used.</source>
        <translation>The last position is too old to be used.</translation>
    </message>
    <message>
        <source>The position is known and goes with every entry.</source>
        <translation>The position is known and goes with every entry.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Position (GCJ-02, for maps)</source>
        <translation>Position (GCJ-02, for maps)</translation>
    </message>
    <message>
        <source>Position (WGS-84)</source>
        <translation>Position (WGS-84)</translation>
    </message>
    <message>
        <source>± %1 m</source>
        <translation>± %1 m</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Accuracy</translation>
    </message>
    <message numerus="yes">
        <source>%1, mean of %n positions</source>
        <translation>
            <numerusform>%1, mean of %n position</numerusform>
            <numerusform>%1, mean of %n positions</numerusform>
        </translation>
    </message>
    <message>
        <source>Satellites</source>
        <translation>Satellites</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Damaged sentences</source>
        <translation>Damaged sentences</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::PlaceWords</name>
    <message>
        <source>not known</source>
        <translation>not known</translation>
    </message>
    <message>
        <source>%1 (± %2 m)</source>
        <translation>%1 (± %2 m)</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::ProcedureForm</name>
    <message>
        <source>Steps of the general procedure</source>
        <translation>Steps of the general procedure</translation>
    </message>
    <message>
        <source>Proposed penalty</source>
        <translation>Proposed penalty</translation>
    </message>
    <message>
        <source>One line for each violation. The range is that of the chosen tier.</source>
        <translation>One line for each violation. The range is that of the chosen tier.</translation>
    </message>
    <message>
        <source>Violations to be punished</source>
        <translation>Violations to be punished</translation>
    </message>
    <message>
        <source>&amp;Tier</source>
        <translation>&amp;Tier</translation>
    </message>
    <message>
        <source>&amp;Amount in yuan</source>
        <translation>&amp;Amount in yuan</translation>
    </message>
    <message>
        <source>Reasons for the a&amp;mount</source>
        <translation>Reasons for the a&amp;mount</translation>
    </message>
    <message>
        <source>P&amp;ropose</source>
        <translation>P&amp;ropose</translation>
    </message>
    <message>
        <source>Notice of the intended penalty (F24)</source>
        <translation>Notice of the intended penalty (F24)</translation>
    </message>
    <message>
        <source>Ser&amp;ved on</source>
        <translation>Ser&amp;ved on</translation>
    </message>
    <message>
        <source>Met&amp;hod</source>
        <translation>Met&amp;hod</translation>
    </message>
    <message>
        <source>What the party did w&amp;ith its right to speak</source>
        <translation>What the party did w&amp;ith its right to speak</translation>
    </message>
    <message>
        <source>May spea&amp;k until</source>
        <translation>May spea&amp;k until</translation>
    </message>
    <message>
        <source>What was adopted, and &amp;why not the rest</source>
        <translation>What was adopted, and &amp;why not the rest</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 to %2</translation>
    </message>
    <message>
        <source>%1 (example, not the official benchmark)</source>
        <translation>%1 (example, not the official benchmark)</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>Total %1</translation>
    </message>
    <message>
        <source>It said nothing</source>
        <translation>It said nothing</translation>
    </message>
    <message>
        <source>It made a statement</source>
        <translation>It made a statement</translation>
    </message>
    <message>
        <source>It gave the right up in writing</source>
        <translation>It gave the right up in writing</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Served</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Method</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>Statement</translation>
    </message>
    <message>
        <source>May speak until</source>
        <translation>May speak until</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>Adopted</translation>
    </message>
    <message>
        <source>Opinio&amp;n of the team</source>
        <translation>Opinio&amp;n of the team</translation>
    </message>
    <message>
        <source>N&amp;otice number</source>
        <translation>N&amp;otice number</translation>
    </message>
    <message>
        <source>Record th&amp;e service</source>
        <translation>Record th&amp;e service</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::ReasonForm</name>
    <message>
        <source>&amp;Reason</source>
        <translation>&amp;Reason</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::RegistersForm</name>
    <message>
        <source>&amp;Enterprises</source>
        <translation>&amp;Enterprises</translation>
    </message>
    <message>
        <source>&amp;Officers</source>
        <translation>&amp;Officers</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>&amp;Import a file…</translation>
    </message>
    <message>
        <source>Name, credit code or pinyin initials</source>
        <translation>Name, credit code or pinyin initials</translation>
    </message>
    <message>
        <source>Search the register</source>
        <translation>Search the register</translation>
    </message>
    <message>
        <source>Enterprises</source>
        <translation>Enterprises</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>Officers</translation>
    </message>
    <message>
        <source>%1 enterprises in the register</source>
        <translation>%1 enterprises in the register</translation>
    </message>
    <message>
        <source>%1 officers in the register</source>
        <translation>%1 officers in the register</translation>
    </message>
    <message>
        <source>Nothing in the register matches</source>
        <translation>Nothing in the register matches</translation>
    </message>
    <message>
        <source>Try fewer characters.</source>
        <translation>Try fewer characters.</translation>
    </message>
    <message>
        <source>This register is empty</source>
        <translation>This register is empty</translation>
    </message>
    <message>
        <source>Import it from a CSV file.</source>
        <translation>Import it from a CSV file.</translation>
    </message>
    <message>
        <source>A dispatcher imports it from a CSV file.</source>
        <translation>A dispatcher imports it from a CSV file.</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::ReviewForm</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Back</translation>
    </message>
    <message>
        <source>&amp;Procedure…</source>
        <translation>&amp;Procedure…</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Findings</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Picture of the evidence</source>
        <translation>Picture of the evidence</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Opinion, or what the officers have to put right (one point a line)</source>
        <translation>Opinion, or what the officers have to put right (one point a line)</translation>
    </message>
    <message>
        <source>Opinion or reason</source>
        <translation>Opinion or reason</translation>
    </message>
    <message>
        <source>Re&amp;turn for correction</source>
        <translation>Re&amp;turn for correction</translation>
    </message>
    <message>
        <source>Pa&amp;ss</source>
        <translation>Pa&amp;ss</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind and number of a piece of evidence</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>Not here yet</translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <translation>Findings: %1</translation>
    </message>
    <message>
        <source>No problem was found.</source>
        <translation>No problem was found.</translation>
    </message>
    <message>
        <source>Evidence of finding %1</source>
        <translation>Evidence of finding %1</translation>
    </message>
    <message>
        <source>No evidence belongs to this finding.</source>
        <translation>No evidence belongs to this finding.</translation>
    </message>
    <message>
        <source>No document yet</source>
        <translation>No document yet</translation>
    </message>
    <message>
        <source>E&amp;xport case file…</source>
        <translation>E&amp;xport case file…</translation>
    </message>
    <message>
        <source>Note of the officers: %1</source>
        <translation>Note of the officers: %1</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::ReviewQueueForm</name>
    <message>
        <source>To &amp;review</source>
        <translation>To &amp;review</translation>
    </message>
    <message>
        <source>To &amp;decide</source>
        <translation>To &amp;decide</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>&amp;All</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>No case waits here</source>
        <translation>No case waits here</translation>
    </message>
    <message>
        <source>Submitted cases appear after the next sync.</source>
        <translation>Submitted cases appear after the next sync.</translation>
    </message>
    <message numerus="yes">
        <source>More than %n case(s)</source>
        <translation>
            <numerusform>More than %n case</numerusform>
            <numerusform>More than %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message>
        <source>This device waits for the office&apos;s key</source>
        <translation>This device waits for the office&apos;s key</translation>
    </message>
    <message>
        <source>Submitted cases can be read with it only. Ask an administrator to synchronise: that hands the key over. Then synchronise here.</source>
        <translation>Submitted cases can be read with it only. Ask an administrator to synchronise: that hands the key over. Then synchronise here.</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::SettingsForm</name>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Lock after &amp;idleness of</source>
        <translation>Lock after &amp;idleness of</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>Change the passphrase</translation>
    </message>
    <message>
        <source>&amp;Present passphrase</source>
        <translation>&amp;Present passphrase</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>&amp;New passphrase</translation>
    </message>
    <message>
        <source>&amp;Repeat the new passphrase</source>
        <translation>&amp;Repeat the new passphrase</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>&amp;Change</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>This device</translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translation>Check the vault</translation>
    </message>
    <message>
        <source>Reads every entry, receipt and piece of evidence and compares it with its signature or hash.</source>
        <translation>Reads every entry, receipt and piece of evidence and compares it with its signature or hash.</translation>
    </message>
    <message>
        <source>Check e&amp;verything</source>
        <translation>Check e&amp;verything</translation>
    </message>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificate</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>Office</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Device</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>Vault</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Law in force</source>
        <translation>Law in force</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>Lan&amp;guage</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::ShellForm</name>
    <message>
        <source>&amp;Lock</source>
        <translation>&amp;Lock</translation>
    </message>
    <message>
        <source>State of synchronisation</source>
        <translation>State of synchronisation</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Cases</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Review</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>Draw</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>Registers</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>Devices</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>Sync</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::SignatureForm</name>
    <message>
        <source>Sign with a finger or a pen inside the frame. You have seen the whole document.</source>
        <translation>Sign with a finger or a pen inside the frame. You have seen the whole document.</translation>
    </message>
    <message>
        <source>Name of the person who &amp;signs</source>
        <translation>Name of the person who &amp;signs</translation>
    </message>
    <message>
        <source>Reason of the &amp;refusal, and who was present</source>
        <translation>Reason of the &amp;refusal, and who was present</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>Signature re&amp;fused…</source>
        <translation>Signature re&amp;fused…</translation>
    </message>
    <message>
        <source>Clea&amp;r</source>
        <translation>Clea&amp;r</translation>
    </message>
    <message>
        <source>&amp;Accept signature</source>
        <translation>&amp;Accept signature</translation>
    </message>
    <message>
        <source>Note the re&amp;fusal</source>
        <translation>Note the re&amp;fusal</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::SubmitForm</name>
    <message>
        <source>Submit for review</source>
        <translation>Submit for review</translation>
    </message>
    <message>
        <source>After this nothing can be added until the reviewer returns the case. The reviewer sees findings, evidence and documents as they are now.</source>
        <translation>After this nothing can be added until the reviewer returns the case. The reviewer sees findings, evidence and documents as they are now.</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>Still missing</translation>
    </message>
    <message>
        <source>&amp;Note for the reviewer (optional)</source>
        <translation>&amp;Note for the reviewer (optional)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancel</translation>
    </message>
    <message>
        <source>&amp;Submit</source>
        <translation>&amp;Submit</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::SyncForm</name>
    <message>
        <source>S&amp;top</source>
        <translation>S&amp;top</translation>
    </message>
    <message>
        <source>&amp;Synchronise now</source>
        <translation>&amp;Synchronise now</translation>
    </message>
    <message>
        <source>only on this device</source>
        <translation>only on this device</translation>
    </message>
    <message>
        <source>sent, proof is to come</source>
        <translation>sent, proof is to come</translation>
    </message>
    <message>
        <source>proven at the office</source>
        <translation>proven at the office</translation>
    </message>
    <message>
        <source>What waits, in the order it goes</source>
        <translation>What waits, in the order it goes</translation>
    </message>
    <message>
        <source>&amp;Metered network: leave videos and sound for later</source>
        <translation>&amp;Metered network: leave videos and sound for later</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>What waits</translation>
    </message>
    <message>
        <source>Everything is at the office</source>
        <translation>Everything is at the office</translation>
    </message>
    <message>
        <source>Not synchronised yet</source>
        <translation>Not synchronised yet</translation>
    </message>
    <message>
        <source>Synchronising…</source>
        <translation>Synchronising…</translation>
    </message>
    <message>
        <source>Tries again at %1</source>
        <translation>Tries again at %1</translation>
    </message>
    <message>
        <source>The last synchronisation failed</source>
        <translation>The last synchronisation failed</translation>
    </message>
    <message>
        <source>No connection to the office</source>
        <translation>No connection to the office</translation>
    </message>
    <message>
        <source>Never synchronised completely.</source>
        <translation>Never synchronised completely.</translation>
    </message>
    <message>
        <source>Last complete: %1.</source>
        <translation>Last complete: %1.</translation>
    </message>
    <message>
        <source>Office: %1</source>
        <translation>Office: %1</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>Nothing waits</translation>
    </message>
    <message>
        <source>Nothing on this device is deleted before the office has proven that it holds it.</source>
        <translation>Nothing on this device is deleted before the office has proven that it holds it.</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::TaskDelegate</name>
    <message>
        <source>New assignment</source>
        <translation>New assignment</translation>
    </message>
    <message>
        <source>Returned: correct and submit again</source>
        <translation>Returned: correct and submit again</translation>
    </message>
    <message>
        <source>To be rectified</source>
        <translation>To be rectified</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In progress</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) to be signed</source>
        <translation>
            <numerusform>%n document to be signed</numerusform>
            <numerusform>%n documents to be signed</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready to be submitted</source>
        <translation>Ready to be submitted</translation>
    </message>
    <message>
        <source>Waits for your review</source>
        <translation>Waits for your review</translation>
    </message>
    <message>
        <source>Waits for your decision</source>
        <translation>Waits for your decision</translation>
    </message>
    <message>
        <source>A draw waits for you</source>
        <translation>A draw waits for you</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) wait to be sent</source>
        <translation>
            <numerusform>%n item wait to be sent</numerusform>
            <numerusform>%n items wait to be sent</numerusform>
        </translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>by %1</translation>
    </message>
    <message>
        <source>This device waits for the office&apos;s key</source>
        <translation>This device waits for the office&apos;s key</translation>
    </message>
    <message>
        <source>Ask an administrator to synchronise, then synchronise here.</source>
        <translation>Ask an administrator to synchronise, then synchronise here.</translation>
    </message>
    <message>
        <source>Cases cannot be read yet</source>
        <translation>Cases cannot be read yet</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::ThumbnailDelegate</name>
    <message>
        <source>No. %1 · finding %2</source>
        <translation>No. %1 · finding %2</translation>
    </message>
    <message>
        <source>No. %1 · %2</source>
        <translation>No. %1 · %2</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::TimelineDelegate</name>
    <message>
        <source>No. %1</source>
        <translation>No. %1</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>Does not count</translation>
    </message>
    <message>
        <source>Sealed to others</source>
        <translation>Sealed to others</translation>
    </message>
    <message>
        <source>not allowed by the state of the case (%1)</source>
        <extracomment>%1 is a technical word such as &quot;case_submitted&quot;</extracomment>
        <translation>not allowed by the state of the case (%1)</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::TimelineForm</name>
    <message>
        <source>Everything that was done to this case</source>
        <translation>Everything that was done to this case</translation>
    </message>
    <message>
        <source>Entries are signed by the device that wrote them and are never changed or deleted. A number is the office&apos;s official position.</source>
        <translation>Entries are signed by the device that wrote them and are never changed or deleted. A number is the office&apos;s official position.</translation>
    </message>
    <message>
        <source>Entries of the case</source>
        <translation>Entries of the case</translation>
    </message>
    <message>
        <source>Nothing has been done yet</source>
        <translation>Nothing has been done yet</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::TodayForm</name>
    <message>
        <source>What to do now</source>
        <translation>What to do now</translation>
    </message>
    <message>
        <source>Is everything safe?</source>
        <translation>Is everything safe?</translation>
    </message>
    <message>
        <source>&amp;Synchronise now</source>
        <translation>&amp;Synchronise now</translation>
    </message>
    <message>
        <source>My cases</source>
        <translation>My cases</translation>
    </message>
    <message>
        <source>All &amp;cases</source>
        <translation>All &amp;cases</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nothing waits for you</translation>
    </message>
    <message>
        <source>New assignments arrive with the next synchronisation.</source>
        <translation>New assignments arrive with the next synchronisation.</translation>
    </message>
    <message>
        <source>Everything is proven at the office</source>
        <translation>Everything is proven at the office</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) only on this device</source>
        <translation>
            <numerusform>%n item only on this device</numerusform>
            <numerusform>%n items only on this device</numerusform>
        </translation>
    </message>
    <message>
        <source>This device has not been synchronised yet.</source>
        <translation>This device has not been synchronised yet.</translation>
    </message>
    <message>
        <source>Last synchronised: %1</source>
        <translation>Last synchronised: %1</translation>
    </message>
    <message>
        <source>They are saved and encrypted here, but nowhere else yet. %1</source>
        <translation>They are saved and encrypted here, but nowhere else yet. %1</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Returned to me</source>
        <translation>Returned to me</translation>
    </message>
    <message>
        <source>For my review</source>
        <translation>For my review</translation>
    </message>
    <message>
        <source>Nothing to send yet</source>
        <translation>Nothing to send yet</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::TransferDelegate</name>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · reason: %2</source>
        <extracomment>%2 is a technical word such as &quot;bad_signature&quot;</extracomment>
        <translation>%1 · reason: %2</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Only here</translation>
    </message>
    <message>
        <source>Sending %1 %</source>
        <translation>Sending %1 %</translation>
    </message>
    <message>
        <source>Tries again</source>
        <translation>Tries again</translation>
    </message>
    <message>
        <source>Sent, proof is to come</source>
        <translation>Sent, proof is to come</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>Not accepted</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::UnlockForm</name>
    <message>
        <source>Fieldcase</source>
        <translation>Fieldcase</translation>
    </message>
    <message>
        <source>Field enforcement and electronic case files for work safety</source>
        <translation>Field enforcement and electronic case files for work safety</translation>
    </message>
    <message>
        <source>Unlock the vault</source>
        <translation>Unlock the vault</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>&amp;Unlock</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Vault: %1</source>
        <translation>Vault: %1</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Opening…</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s)</source>
        <translation>
            <numerusform>Wait %n second</numerusform>
            <numerusform>Wait %n seconds</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything on this device is encrypted. Nobody can open it here without your passphrase.</source>
        <translation>Everything on this device is encrypted. Nobody can open it here without your passphrase.</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::Words</name>
    <message>
        <source>The organisation was created</source>
        <translation>The organisation was created</translation>
    </message>
    <message>
        <source>A device was enrolled</source>
        <translation>A device was enrolled</translation>
    </message>
    <message>
        <source>A device was revoked</source>
        <translation>A device was revoked</translation>
    </message>
    <message>
        <source>The office&apos;s key was handed out</source>
        <translation>The office&apos;s key was handed out</translation>
    </message>
    <message>
        <source>Register rows were imported</source>
        <translation>Register rows were imported</translation>
    </message>
    <message>
        <source>Document numbers were leased</source>
        <translation>Document numbers were leased</translation>
    </message>
    <message>
        <source>The registers were frozen for a draw</source>
        <translation>The registers were frozen for a draw</translation>
    </message>
    <message>
        <source>A secret number was committed for a draw</source>
        <translation>A secret number was committed for a draw</translation>
    </message>
    <message>
        <source>A secret number was revealed for a draw</source>
        <translation>A secret number was revealed for a draw</translation>
    </message>
    <message>
        <source>A draw was completed</source>
        <translation>A draw was completed</translation>
    </message>
    <message>
        <source>The case was assigned</source>
        <translation>The case was assigned</translation>
    </message>
    <message>
        <source>The case&apos;s key was handed on</source>
        <translation>The case&apos;s key was handed on</translation>
    </message>
    <message>
        <source>Arrived on site</source>
        <translation>Arrived on site</translation>
    </message>
    <message>
        <source>Checklist item answered</source>
        <translation>Checklist item answered</translation>
    </message>
    <message>
        <source>Finding recorded</source>
        <translation>Finding recorded</translation>
    </message>
    <message>
        <source>Finding corrected</source>
        <translation>Finding corrected</translation>
    </message>
    <message>
        <source>Evidence sealed</source>
        <translation>Evidence sealed</translation>
    </message>
    <message>
        <source>Evidence looked at</source>
        <translation>Evidence looked at</translation>
    </message>
    <message>
        <source>Document made</source>
        <translation>Document made</translation>
    </message>
    <message>
        <source>Document signed</source>
        <translation>Document signed</translation>
    </message>
    <message>
        <source>Document made final</source>
        <translation>Document made final</translation>
    </message>
    <message>
        <source>Document printed</source>
        <translation>Document printed</translation>
    </message>
    <message>
        <source>Document voided</source>
        <translation>Document voided</translation>
    </message>
    <message>
        <source>Document served</source>
        <translation>Document served</translation>
    </message>
    <message>
        <source>Submitted for review</source>
        <translation>Submitted for review</translation>
    </message>
    <message>
        <source>Returned by the reviewer</source>
        <translation>Returned by the reviewer</translation>
    </message>
    <message>
        <source>Review passed</source>
        <translation>Review passed</translation>
    </message>
    <message>
        <source>Penalty proposed</source>
        <translation>Penalty proposed</translation>
    </message>
    <message>
        <source>Filing approved</source>
        <translation>Filing approved</translation>
    </message>
    <message>
        <source>Notice served</source>
        <translation>Notice served</translation>
    </message>
    <message>
        <source>Decision made</source>
        <translation>Decision made</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>Case closed</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>Only here</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Sent</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Proven</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>Assigned</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In review</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Returned</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decided</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>To be signed</source>
        <translation>To be signed</translation>
    </message>
    <message>
        <source>Partly signed</source>
        <translation>Partly signed</translation>
    </message>
    <message>
        <source>All signed</source>
        <translation>All signed</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Served</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>Voided</translation>
    </message>
    <message>
        <source>Registers frozen</source>
        <translation>Registers frozen</translation>
    </message>
    <message>
        <source>One person has committed</source>
        <translation>One person has committed</translation>
    </message>
    <message>
        <source>Both have committed</source>
        <translation>Both have committed</translation>
    </message>
    <message>
        <source>One person has revealed</source>
        <translation>One person has revealed</translation>
    </message>
    <message>
        <source>Both have revealed</source>
        <translation>Both have revealed</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Drawn</translation>
    </message>
    <message>
        <source>Red risk</source>
        <translation>Red risk</translation>
    </message>
    <message>
        <source>Orange risk</source>
        <translation>Orange risk</translation>
    </message>
    <message>
        <source>Yellow risk</source>
        <translation>Yellow risk</translation>
    </message>
    <message>
        <source>Blue risk</source>
        <translation>Blue risk</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>Trusted</translation>
    </message>
    <message>
        <source>Ordinary credit</source>
        <translation>Ordinary credit</translation>
    </message>
    <message>
        <source>Untrusted</source>
        <translation>Untrusted</translation>
    </message>
    <message>
        <source>Seriously untrusted</source>
        <translation>Seriously untrusted</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>In order</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>Does not apply</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Officer</translation>
    </message>
    <message>
        <source>Dispatcher</source>
        <translation>Dispatcher</translation>
    </message>
    <message>
        <source>Draw supervisor</source>
        <translation>Draw supervisor</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Reviewer</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>Approver</translation>
    </message>
    <message>
        <source>Archivist</source>
        <translation>Archivist</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
    <message>
        <source>Office server</source>
        <translation>Office server</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Divides the items of a list in one line.</extracomment>
        <translation>, </translation>
    </message>
    <message>
        <source>Put right on the spot</source>
        <translation>Put right on the spot</translation>
    </message>
    <message>
        <source>To be rectified by a date</source>
        <translation>To be rectified by a date</translation>
    </message>
    <message>
        <source>On-site measure</source>
        <translation>On-site measure</translation>
    </message>
    <message>
        <source>Random draw</source>
        <translation>Random draw</translation>
    </message>
    <message>
        <source>Special campaign</source>
        <translation>Special campaign</translation>
    </message>
    <message>
        <source>Report from the public</source>
        <translation>Report from the public</translation>
    </message>
    <message>
        <source>Assigned by a superior</source>
        <translation>Assigned by a superior</translation>
    </message>
    <message>
        <source>Re-inspection</source>
        <translation>Re-inspection</translation>
    </message>
    <message>
        <source>Accident</source>
        <translation>Accident</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>On duty</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>On leave</translation>
    </message>
    <message>
        <source>Seconded</source>
        <translation>Seconded</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>Suspended</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Active</translation>
    </message>
    <message>
        <source>Production stopped</source>
        <translation>Production stopped</translation>
    </message>
    <message>
        <source>Deregistered</source>
        <translation>Deregistered</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>Direct</translation>
    </message>
    <message>
        <source>Left at the place</source>
        <translation>Left at the place</translation>
    </message>
    <message>
        <source>Electronic</source>
        <translation>Electronic</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>By post</translation>
    </message>
    <message>
        <source>Entrusted</source>
        <translation>Entrusted</translation>
    </message>
    <message>
        <source>Public notice</source>
        <translation>Public notice</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sound</translation>
    </message>
    <message>
        <source>Sketch</source>
        <translation>Sketch</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>Scan</translation>
    </message>
    <message>
        <source>Not on this device</source>
        <translation>Not on this device</translation>
    </message>
    <message>
        <source>Recording started</source>
        <translation>Recording started</translation>
    </message>
    <message>
        <source>Recording anchored</source>
        <translation>Recording anchored</translation>
    </message>
    <message>
        <source>Interruption of a recording explained</source>
        <translation>Interruption of a recording explained</translation>
    </message>
    <message>
        <source>Track of the visit</source>
        <translation>Track of the visit</translation>
    </message>
    <message>
        <source>Time or place noted</source>
        <translation>Time or place noted</translation>
    </message>
    <message>
        <source>A hold was placed</source>
        <translation>A hold was placed</translation>
    </message>
    <message>
        <source>A hold was lifted</source>
        <translation>A hold was lifted</translation>
    </message>
    <message>
        <source>Retention period set</source>
        <translation>Retention period set</translation>
    </message>
    <message>
        <source>Deletion proposed</source>
        <translation>Deletion proposed</translation>
    </message>
    <message>
        <source>Deletion approved</source>
        <translation>Deletion approved</translation>
    </message>
    <message>
        <source>Evidence deleted from a device</source>
        <translation>Evidence deleted from a device</translation>
    </message>
</context>
</TS>
