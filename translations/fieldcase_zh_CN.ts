<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ErrorText</name>
    <message>
        <source>That is not the passphrase of this vault.</source>
        <translation>口令不正确。</translation>
    </message>
    <message>
        <source>The vault is open in another program on this device. Close that one first.</source>
        <translation>案卷库已被本设备上的另一个程序打开，须先关闭那个程序。</translation>
    </message>
    <message>
        <source>The vault is damaged. Do not delete it; the administrator can restore what has reached the office.</source>
        <translation>案卷库已损坏。不要删除，管理员可以恢复已送达局端的内容。</translation>
    </message>
    <message>
        <source>The office does not accept this ticket: it has been used, has expired or was withdrawn.</source>
        <translation>局端不接受此登记票：已使用、已过期或已撤回。</translation>
    </message>
    <message>
        <source>That is not a ticket. Copy it again from beginning to end, or open the file the administrator gave you.</source>
        <translation>这不是登记票。应从头到尾重新复制，或打开管理员交来的文件。</translation>
    </message>
    <message>
        <source>That file is not a picture that can be read. Nothing was added; the file itself was not changed.</source>
        <translation>该文件不是可读取的图片，未添加任何内容，文件本身未被改动。</translation>
    </message>
    <message>
        <source>That file is not a table that can be imported. Nothing was changed.</source>
        <translation>该文件不是可导入的表格，未作任何改动。</translation>
    </message>
    <message>
        <source>You may not decide on this case: whoever inspected it cannot review it, and whoever reviewed it cannot approve it.</source>
        <translation>您不能对本案作出决定：检查人员不得审核本案，审核人不得审批本案。</translation>
    </message>
    <message>
        <source>The draw has moved on since this page was shown. It is shown anew.</source>
        <translation>显示本页之后抽取已有新进展，现已重新显示。</translation>
    </message>
    <message>
        <source>Something entered is not valid.</source>
        <translation>填写的内容有误。</translation>
    </message>
    <message>
        <source>That is not allowed for your role or in the present state of the case.</source>
        <translation>您的角色或案件当前状态不允许此操作。</translation>
    </message>
    <message>
        <source>It is not on this device. Synchronise and try again.</source>
        <translation>本设备上没有该内容，同步后再试。</translation>
    </message>
    <message>
        <source>Somebody else was faster. The newest state is shown now.</source>
        <translation>他人已先行操作，现显示最新状态。</translation>
    </message>
    <message>
        <source>It is not encrypted for this device.</source>
        <translation>该内容不是为本设备加密的。</translation>
    </message>
    <message>
        <source>Stored data fails its check and is not used. Tell the administrator.</source>
        <translation>存储的数据未通过校验，不予采用，应告知管理员。</translation>
    </message>
    <message>
        <source>The data was written by a newer version of the program. Update this device.</source>
        <translation>数据由更新版本的程序写入，须升级本设备。</translation>
    </message>
    <message>
        <source>The file is not encrypted, so it is not this program&apos;s. It was not touched.</source>
        <translation>该文件未加密，不属于本程序，未作改动。</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost, but this was not saved: free some space and try again.</source>
        <translation>磁盘已满。已有内容没有丢失，但本次未能保存：腾出空间后再试。</translation>
    </message>
    <message>
        <source>The disk or the database failed. This was not saved.</source>
        <translation>磁盘或数据库出错，本次未能保存。</translation>
    </message>
    <message>
        <source>The office cannot be reached. Everything stays safely on this device and is sent later.</source>
        <translation>无法连接局端。所有内容安全保存在本机，稍后发送。</translation>
    </message>
    <message>
        <source>Something other than our office answered, for example a login page of the network. Nothing was sent.</source>
        <translation>应答的不是本局服务器（例如网络登录页面），未发送任何内容。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
</context>
<context>
    <name>fieldcase::app::MainWindow</name>
    <message>
        <source>Fieldcase</source>
        <translation>现场案卷</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::EnrolForm</name>
    <message>
        <source>Fieldcase</source>
        <translation>现场案卷</translation>
    </message>
    <message>
        <source>Field enforcement and electronic case files for work safety</source>
        <translation>安全生产移动执法与电子案卷</translation>
    </message>
    <message>
        <source>Set up this device</source>
        <translation>登记本设备</translation>
    </message>
    <message>
        <source>The administrator gives you a ticket. It works once and names you, your roles and the office this device will trust.</source>
        <translation>登记票由管理员发放，仅可使用一次，载明您的身份、角色和本设备信任的局端。</translation>
    </message>
    <message>
        <source>Office &amp;ticket</source>
        <translation>登记票(&amp;T)</translation>
    </message>
    <message>
        <source>Open ticket &amp;file…</source>
        <translation>打开登记票文件(&amp;F)…</translation>
    </message>
    <message>
        <source>Paste the ticket here</source>
        <translation>在此粘贴登记票</translation>
    </message>
    <message>
        <source>New &amp;passphrase</source>
        <translation>新口令(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Repeat the passphrase</source>
        <translation>再次输入口令(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Enrol this device</source>
        <translation>登记本设备(&amp;E)</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Enrolling…</source>
        <translation>正在登记…</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) more are needed.</source>
        <translation>
            <numerusform>还差 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>The two passphrases differ.</source>
        <translation>两次输入的口令不一致。</translation>
    </message>
    <message numerus="yes">
        <source>At least %n character(s). Nobody can restore it: whoever forgets it enrols the device again.</source>
        <translation>
            <numerusform>至少 %n 个字符。口令无法找回：忘记口令须重新登记本设备。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::ShellForm</name>
    <message>
        <source>&amp;Lock</source>
        <translation>锁定(&amp;L)</translation>
    </message>
    <message>
        <source>State of synchronisation</source>
        <translation>同步状态</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Draw</source>
        <translation>抽取</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>名录库</translation>
    </message>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>Sync</source>
        <translation>同步</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::UnlockForm</name>
    <message>
        <source>Fieldcase</source>
        <translation>现场案卷</translation>
    </message>
    <message>
        <source>Field enforcement and electronic case files for work safety</source>
        <translation>安全生产移动执法与电子案卷</translation>
    </message>
    <message>
        <source>Unlock the vault</source>
        <translation>解锁案卷库</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>口令(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>解锁(&amp;U)</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>版本 %1</translation>
    </message>
    <message>
        <source>Vault: %1</source>
        <translation>案卷库：%1</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message numerus="yes">
        <source>Wait %n second(s)</source>
        <translation>
            <numerusform>请等待 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything on this device is encrypted. Nobody can open it here without your passphrase.</source>
        <translation>本设备上的全部内容均已加密，没有您的口令，任何人都无法在此打开。</translation>
    </message>
</context>
</TS>
