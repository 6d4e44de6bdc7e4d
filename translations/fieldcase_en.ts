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
</context>
<context>
    <name>fieldcase::app::MainWindow</name>
    <message>
        <source>Fieldcase</source>
        <translation>Fieldcase</translation>
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
</TS>
