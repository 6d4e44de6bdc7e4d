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
    <message>
        <source>Something of that name is there already, and it was not touched. Choose another name.</source>
        <translation>该位置已有同名的文件或文件夹，未作任何改动。另取名称后再试。</translation>
    </message>
    <message>
        <source>There is not enough space in that place. Nothing was left there: free some space or choose another place.</source>
        <translation>该位置空间不足，没有留下任何内容。清出空间或另选位置后再试。</translation>
    </message>
    <message>
        <source>That place cannot be written to. Nothing was left there: choose another place.</source>
        <translation>该位置无法写入，没有留下任何内容。另选位置后再试。</translation>
    </message>
    <message>
        <source>A part of the case is not on this device yet. Synchronise, then export again.</source>
        <translation>本案还有内容不在本机，同步后再导出。</translation>
    </message>
    <message>
        <source>A stored object fails its check, so nothing was exported. Tell the administrator.</source>
        <translation>有一项存储内容未通过校验，因此未导出。须告知管理员。</translation>
    </message>
    <message>
        <source>That file cannot be read. Nothing was changed.</source>
        <translation>文件无法读取，未作任何更改。</translation>
    </message>
</context>
<context>
    <name>fieldcase::app::CaseFlow</name>
    <message>
        <source>Submitted. It reaches the reviewer with the next synchronisation.</source>
        <translation>已提交，下次同步时送达审核人。</translation>
    </message>
</context>
<context>
    <name>fieldcase::app::DecisionFlow</name>
    <message>
        <source>The opening of the case is approved.</source>
        <translation>已批准立案。</translation>
    </message>
    <message>
        <source>Cause of action</source>
        <translation>案由</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>审批意见</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>批准时间</translation>
    </message>
    <message>
        <source>Notice served</source>
        <translation>告知书已送达</translation>
    </message>
    <message>
        <source>Way of service</source>
        <translation>送达方式</translation>
    </message>
    <message>
        <source>The party may speak until</source>
        <translation>陈述申辩截止</translation>
    </message>
    <message>
        <source>Its points</source>
        <translation>陈述申辩采纳情况</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>决定结果</translation>
    </message>
    <message>
        <source>Penalty as proposed</source>
        <translation>按建议处罚</translation>
    </message>
    <message>
        <source>No penalty</source>
        <translation>不予处罚</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已决定</translation>
    </message>
    <message>
        <source>Decided. The decision document can be made now.</source>
        <translation>已作出决定，现可制作决定书。</translation>
    </message>
    <message>
        <source>You inspected this enterprise: somebody else has to decide.</source>
        <translation>您是本案检查人员，须由他人决定。</translation>
    </message>
    <message>
        <source>You passed the review of this case: somebody else has to decide.</source>
        <translation>本案由您审核通过，须由他人决定。</translation>
    </message>
</context>
<context>
    <name>fieldcase::app::DevicesFlow</name>
    <message>
        <source>The device is revoked. The office refuses it as soon as it knows: sync now.</source>
        <translation>设备已撤销。局端获知后即予拒绝，应立即同步。</translation>
    </message>
</context>
<context>
    <name>fieldcase::app::DocumentFlow</name>
    <message>
        <source>This document is still at the office. It comes with the next synchronisation.</source>
        <translation>该文书尚在局端，下次同步时下载。</translation>
    </message>
    <message>
        <source>Handed to the printer.</source>
        <translation>已送打印机。</translation>
    </message>
    <message>
        <source>Void this document</source>
        <translation>作废此文书</translation>
    </message>
    <message>
        <source>It stays in the case with its number, which is not used again. This cannot be undone.</source>
        <translation>文书连同文号保留在案卷中，文号不再使用。此操作不可撤销。</translation>
    </message>
    <message>
        <source>&amp;Void it</source>
        <translation>作废(&amp;V)</translation>
    </message>
</context>
<context>
    <name>fieldcase::app::DocumentsFlow</name>
    <message>
        <source>No document numbers are left on this device. Synchronise to get more.</source>
        <translation>本设备的文号已用完，同步后领取。</translation>
    </message>
</context>
<context>
    <name>fieldcase::app::DrawFlow</name>
    <message>
        <source>Committed. Sync, and wait for the other person.</source>
        <translation>已承诺。同步并等待另一方。</translation>
    </message>
    <message>
        <source>Revealed. Sync now.</source>
        <translation>已公开，应立即同步。</translation>
    </message>
    <message>
        <source>Drawn. The record can be checked by anyone with fieldcase-verify.</source>
        <translation>已抽取。任何人都可用 fieldcase-verify 核验抽取记录。</translation>
    </message>
    <message>
        <source>The assignments are issued. The teams have them after the next sync.</source>
        <translation>任务已派发，各检查组下次同步后收到。</translation>
    </message>
    <message>
        <source>Save the record of the draw</source>
        <translation>保存抽取记录</translation>
    </message>
    <message>
        <source>Draw records (*.json)</source>
        <translation>抽取记录 (*.json)</translation>
    </message>
    <message>
        <source>draw record.json</source>
        <translation>抽取记录.json</translation>
    </message>
    <message>
        <source>Save the publication page</source>
        <translation>保存公示页</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>draw.pdf</source>
        <translation>抽取结果公示.pdf</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another place.</source>
        <translation>文件无法写入，换一个位置。</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
</context>
<context>
    <name>fieldcase::app::EntryFlow</name>
    <message>
        <source>Open a ticket</source>
        <translation>打开登记票</translation>
    </message>
    <message>
        <source>Tickets (*.ticket *.txt);;All files (*)</source>
        <translation>登记票 (*.ticket *.txt);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>fieldcase::app::ExportFlow</name>
    <message>
        <source>Case file of %1</source>
        <extracomment>the name of a folder; %1 is an enterprise</extracomment>
        <translation>案卷 %1</translation>
    </message>
    <message>
        <source>Name a new folder for the case file</source>
        <translation>为导出的案卷新建文件夹</translation>
    </message>
    <message numerus="yes">
        <source>Exported: %n file(s), %1, in %2. README.txt there says how to check them.</source>
        <extracomment>%1 is a size, %2 a folder</extracomment>
        <translation>
            <numerusform>已导出 %n 个文件（%1），位于 %2。其中的 README.txt 说明如何核验。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldcase::app::FindingsFlow</name>
    <message>
        <source>The place is missing.</source>
        <translation>未填写部位。</translation>
    </message>
    <message>
        <source>The fact is missing.</source>
        <translation>未填写事实。</translation>
    </message>
    <message>
        <source>The rule not kept is missing.</source>
        <translation>未填写违反的规定。</translation>
    </message>
    <message>
        <source>The day to rectify is in the past.</source>
        <translation>整改期限早于今日。</translation>
    </message>
    <message>
        <source>The object is missing.</source>
        <translation>尚未填写对象。</translation>
    </message>
    <message>
        <source>A text is too long: %1 characters for the fact, %2 for what must be reached.</source>
        <translation>文字过长：事实最多 %1 字，整改要求最多 %2 字。</translation>
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
    <name>fieldcase::app::MissingWords</name>
    <message>
        <source>Nobody has arrived on site yet.</source>
        <translation>尚未到达现场。</translation>
    </message>
    <message>
        <source>The case has been submitted; its contents stand until the reviewer returns it.</source>
        <translation>案件已提交，审核人退回前内容不可更改。</translation>
    </message>
    <message>
        <source>Checklist item %1 has no answer.</source>
        <translation>检查项 %1 未填写。</translation>
    </message>
    <message>
        <source>Checklist item %1 says “problem”, but no finding was recorded from it.</source>
        <translation>检查项 %1 为“有问题”，但未由此记录问题。</translation>
    </message>
    <message>
        <source>There is no finding for it.</source>
        <translation>没有可用的问题。</translation>
    </message>
    <message>
        <source>Finding %1 has no evidence.</source>
        <translation>问题 %1 没有证据。</translation>
    </message>
    <message>
        <source>Finding %1 names a violation but not the rule that was not kept.</source>
        <translation>问题 %1 选择了违法行为，但未写明违反的规定。</translation>
    </message>
    <message>
        <source>The document “%1” has not been made.</source>
        <translation>尚未制作《%1》。</translation>
    </message>
    <message>
        <source>“%1” lacks a signature: %2.</source>
        <translation>《%1》缺签名：%2。</translation>
    </message>
    <message>
        <source>“%1” is not final.</source>
        <translation>《%1》尚未定稿。</translation>
    </message>
    <message>
        <source>“%1” is older than a correction and has to be made anew.</source>
        <translation>《%1》早于更正，须重新制作。</translation>
    </message>
    <message>
        <source>The case has not been submitted.</source>
        <translation>案件尚未提交。</translation>
    </message>
    <message>
        <source>The review has not been passed.</source>
        <translation>审核尚未通过。</translation>
    </message>
    <message>
        <source>The opening of the case has not been approved.</source>
        <translation>尚未批准立案。</translation>
    </message>
    <message>
        <source>No penalty has been proposed.</source>
        <translation>尚未提出处罚建议。</translation>
    </message>
    <message>
        <source>The amount for %1 is outside its range.</source>
        <translation>%1 的金额超出幅度。</translation>
    </message>
    <message>
        <source>The party has not been notified of the intended penalty.</source>
        <translation>尚未告知当事人拟处罚内容。</translation>
    </message>
    <message>
        <source>The party may speak until %1.</source>
        <translation>陈述申辩期限至%1。</translation>
    </message>
    <message>
        <source>Nothing has been decided.</source>
        <translation>尚未作出决定。</translation>
    </message>
    <message>
        <source>It was decided not to punish.</source>
        <translation>已决定不予处罚。</translation>
    </message>
    <message>
        <source>“%1” has not been served.</source>
        <translation>《%1》尚未送达。</translation>
    </message>
    <message>
        <source>This has been done already.</source>
        <translation>已办理。</translation>
    </message>
</context>
<context>
    <name>fieldcase::app::ObstacleWords</name>
    <message>
        <source>There is no connection to the office. Everything stays safely on this device.</source>
        <translation>未连接局端，所有内容安全保存在本机。</translation>
    </message>
    <message>
        <source>The office was reached but did not answer in time. It is tried again by itself.</source>
        <translation>已连接局端但未及时应答，将自动重试。</translation>
    </message>
    <message>
        <source>Something other than our office answered, for example a login page of the network. Nothing was sent.</source>
        <translation>应答的不是本局服务器（例如网络登录页面），未发送任何内容。</translation>
    </message>
    <message>
        <source>The office cannot work at the moment. It is tried again by itself.</source>
        <translation>局端暂时无法处理，将自动重试。</translation>
    </message>
    <message>
        <source>The office has no space left. Tell the administrator.</source>
        <translation>局端空间已满，应告知管理员。</translation>
    </message>
    <message>
        <source>The office does not accept this device any more. Tell the administrator.</source>
        <translation>局端不再接受本设备，应告知管理员。</translation>
    </message>
</context>
<context>
    <name>fieldcase::app::PatternSource</name>
    <message>
        <source>Test picture</source>
        <translation>测试画面</translation>
    </message>
</context>
<context>
    <name>fieldcase::app::PhotoFlow</name>
    <message>
        <source>Choose a picture</source>
        <translation>选择图片</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.tif *.tiff *.webp *.heic);;All files (*)</source>
        <translation>图片 (*.jpg *.jpeg *.png *.tif *.tiff *.webp *.heic);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The camera gave no picture. Try again.</source>
        <translation>未能拍到画面，再试一次。</translation>
    </message>
    <message>
        <source>This device has no camera. Import a picture instead.</source>
        <translation>本设备没有摄像头，可导入图片。</translation>
    </message>
    <message>
        <source>This picture is still at the office. It comes with the next synchronisation.</source>
        <translation>该图片尚在局端，下次同步时下载。</translation>
    </message>
    <message>
        <source>Decrypting…</source>
        <translation>正在解密…</translation>
    </message>
</context>
<context>
    <name>fieldcase::app::ProcedureFlow</name>
    <message>
        <source>The amount for %1 is outside its tier; give the reasons.</source>
        <translation>%1 的金额超出所选档次，应写明理由。</translation>
    </message>
    <message>
        <source>The amount for %1 is outside what the law allows.</source>
        <translation>%1 的金额超出法定幅度。</translation>
    </message>
    <message>
        <source>Recorded. It reaches the office with the next synchronisation.</source>
        <translation>已记录，下次同步时送达局端。</translation>
    </message>
</context>
<context>
    <name>fieldcase::app::ProcedureReading</name>
    <message>
        <source>not yet</source>
        <translation>尚未办理</translation>
    </message>
    <message>
        <source>served on %1, the party may speak until %2</source>
        <translation>%1 送达，陈述申辩至 %2</translation>
    </message>
    <message>
        <source>fine of %1</source>
        <translation>罚款 %1</translation>
    </message>
    <message>
        <source>no penalty</source>
        <translation>不予处罚</translation>
    </message>
    <message>
        <source>Review passed</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>Opening approved</source>
        <translation>立案审批</translation>
    </message>
    <message>
        <source>Penalty proposed</source>
        <translation>处罚建议</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>行政处罚告知</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>处罚决定</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>结案</translation>
    </message>
</context>
<context>
    <name>fieldcase::app::Program</name>
    <message>
        <source>Locked because nobody used the program for a while. Nothing was lost: drafts are kept.</source>
        <translation>因一段时间无人操作，已自动锁定。内容没有丢失，草稿已保存。</translation>
    </message>
</context>
<context>
    <name>fieldcase::app::RegistersFlow</name>
    <message>
        <source>Choose a register of enterprises</source>
        <translation>选择企业名录</translation>
    </message>
    <message>
        <source>Choose a register of officers</source>
        <translation>选择执法人员名录</translation>
    </message>
    <message>
        <source>CSV files (*.csv *.txt);;All files (*)</source>
        <translation>CSV 文件 (*.csv *.txt);;所有文件 (*)</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) imported. The office has them after the next sync.</source>
        <translation>
            <numerusform>已导入 %n 行，下次同步后送达局端。</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the rows left out</source>
        <translation>导出未导入的行</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>rows left out.csv</source>
        <translation>未导入的行.csv</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>The file could not be written. Choose another place.</source>
        <translation>文件无法写入，换一个位置。</translation>
    </message>
    <message>
        <source>Saved. Put the rows right there and import that file.</source>
        <translation>已导出。改正后再导入该文件。</translation>
    </message>
</context>
<context>
    <name>fieldcase::app::ReviewFlow</name>
    <message>
        <source>You inspected this enterprise yourself; somebody else has to review the case.</source>
        <translation>您是本案检查人员，须由他人审核。</translation>
    </message>
    <message>
        <source>This picture is on its way from the office.</source>
        <translation>该图片正从局端下载。</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>正在打开…</translation>
    </message>
    <message>
        <source>This document is on its way from the office.</source>
        <translation>该文书正从局端下载。</translation>
    </message>
    <message>
        <source>Passed. The case goes to the approver.</source>
        <translation>已通过，案件转审批人。</translation>
    </message>
    <message>
        <source>Returned. The officers see the reason after their next sync.</source>
        <translation>已退回，执法人员下次同步后看到原因。</translation>
    </message>
</context>
<context>
    <name>fieldcase::app::SettingsFlow</name>
    <message>
        <source>The passphrase has been changed.</source>
        <translation>口令已更改。</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) fail the check; the first: %2 (%3). Tell the administrator.</source>
        <extracomment>%2 is a technical word such as &quot;entry_altered&quot;, %3 a hash</extracomment>
        <translation>
            <numerusform>%n 项未通过检查，首项：%2（%3）。应告知管理员。</numerusform>
        </translation>
    </message>
    <message>
        <source>All is well: %1 entries and %2 objects were checked.</source>
        <translation>检查无误：共核对 %1 条记录、%2 个对象。</translation>
    </message>
</context>
<context>
    <name>fieldcase::app::SourceWords</name>
    <message>
        <source>Automatic</source>
        <translation>自动选择</translation>
    </message>
    <message>
        <source>gpsd at %1</source>
        <translation>gpsd（%1）</translation>
    </message>
    <message>
        <source>Receiver at %1</source>
        <translation>串口接收机（%1）</translation>
    </message>
    <message>
        <source>NMEA from %1</source>
        <translation>网络 NMEA（%1）</translation>
    </message>
    <message>
        <source>Position service of the system</source>
        <translation>系统定位服务</translation>
    </message>
    <message>
        <source>Replayed log %1</source>
        <translation>重放的记录 %1</translation>
    </message>
</context>
<context>
    <name>fieldcase::app::SyncFlow</name>
    <message>
        <source>Synchronisation is switched off on this device.</source>
        <translation>本设备已停止同步。</translation>
    </message>
    <message numerus="yes">
        <source>%n not accepted</source>
        <translation>
            <numerusform>%n 项未被接受</numerusform>
        </translation>
    </message>
    <message>
        <source>Synchronising…</source>
        <translation>正在同步…</translation>
    </message>
    <message numerus="yes">
        <source>%n only here</source>
        <translation>
            <numerusform>%n 项仅在本机</numerusform>
        </translation>
    </message>
    <message>
        <source>All proven</source>
        <translation>全部已存证</translation>
    </message>
</context>
<context>
    <name>fieldcase::app::Workplace</name>
    <message>
        <source>Demonstration clock: %1</source>
        <extracomment>%1 is a day and a time</extracomment>
        <translation>演示时钟：%1</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::ArrivalForm</name>
    <message>
        <source>On site</source>
        <translation>到达现场</translation>
    </message>
    <message>
        <source>From now on the case records what happens here. The time and, where it is known, the position are kept.</source>
        <translation>从现在起，案卷记录现场发生的一切，并留存时间和可获得的位置。</translation>
    </message>
    <message>
        <source>Was the visit announced?</source>
        <translation>本次检查是否事先通知</translation>
    </message>
    <message>
        <source>&amp;No, unannounced</source>
        <translation>否，未事先通知(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Yes, announced</source>
        <translation>是，已事先通知(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;We have arrived</source>
        <translation>已到达现场(&amp;W)</translation>
    </message>
    <message>
        <source>Enterprise</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>位置</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::AssignmentsForm</name>
    <message>
        <source>Search cases</source>
        <translation>搜索案件</translation>
    </message>
    <message>
        <source>Search by enterprise, credit code or title</source>
        <translation>按企业、信用代码或案件名称搜索</translation>
    </message>
    <message>
        <source>All</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>审核中</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已决定</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>No case fits</source>
        <translation>没有符合条件的案件</translation>
    </message>
    <message>
        <source>Choose “All” or search for something else.</source>
        <translation>选择“全部”或更换搜索内容。</translation>
    </message>
    <message>
        <source>No cases on this device</source>
        <translation>本设备上没有案件</translation>
    </message>
    <message>
        <source>Assignments arrive with the next synchronisation, once their time of release has come.</source>
        <translation>到达公布时间后，任务将在下次同步时下达。</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>已派发</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::CaptureForm</name>
    <message>
        <source>What the camera sees</source>
        <translation>取景画面</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>Take &amp;photo</source>
        <translation>拍照(&amp;P)</translation>
    </message>
    <message>
        <source>Position not known</source>
        <translation>位置未知</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n photo(s) taken</source>
        <translation>
            <numerusform>%1 · 已拍 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>Sealing…</source>
        <translation>正在封存…</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::CaseDelegate</name>
    <message numerus="yes">
        <source>%n only here</source>
        <translation>
            <numerusform>%n 项仅在本机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n void</source>
        <translation>
            <numerusform>%n 条无效</numerusform>
        </translation>
    </message>
    <message>
        <source>The key of this case has not arrived: ask the dispatcher or an administrator to synchronise, then synchronise here.</source>
        <translation>本案密钥尚未送达：请任务派发员或管理员先同步，随后在本机同步。</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::CaseForm</name>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>概况</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>检查表</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>处罚程序</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>操作记录</translation>
    </message>
    <message numerus="yes">
        <source>%n only here</source>
        <translation>
            <numerusform>%n 项仅在本机</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sent, not proven</source>
        <translation>
            <numerusform>%n 项已发送未存证</numerusform>
        </translation>
    </message>
    <message>
        <source>Proven at the office</source>
        <translation>局端已存证</translation>
    </message>
    <message>
        <source>&amp;Arrive on site…</source>
        <translation>到达现场(&amp;A)…</translation>
    </message>
    <message>
        <source>S&amp;ubmit for review…</source>
        <translation>提交审核(&amp;U)…</translation>
    </message>
    <message>
        <source>E&amp;xport case file…</source>
        <translation>导出案卷(&amp;X)…</translation>
    </message>
    <message numerus="yes">
        <source>%n not on this device</source>
        <translation>
            <numerusform>%n 项不在本机</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::ChecklistDelegate</name>
    <message>
        <source>%1 · %2 · major hazard condition</source>
        <translation>%1 · %2 · 重大隐患判定项</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s)</source>
        <translation>
            <numerusform>%n 个问题</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::ChecklistForm</name>
    <message>
        <source>What to look at</source>
        <translation>检查内容</translation>
    </message>
    <message>
        <source>Checklist items</source>
        <translation>检查项</translation>
    </message>
    <message>
        <source>&amp;1  In order</source>
        <translation>&amp;1  合格</translation>
    </message>
    <message>
        <source>&amp;2  Problem</source>
        <translation>&amp;2  有问题</translation>
    </message>
    <message>
        <source>&amp;3  Does not apply</source>
        <translation>&amp;3  不涉及</translation>
    </message>
    <message>
        <source>Not&amp;e</source>
        <translation>备注(&amp;E)</translation>
    </message>
    <message>
        <source>Optional, for example whom you asked</source>
        <translation>选填，例如询问了谁</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>上一项(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Save the answer</source>
        <translation>保存结果(&amp;S)</translation>
    </message>
    <message>
        <source>Major hazard condition</source>
        <translation>重大隐患判定项</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>How</source>
        <translation>检查方式</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Violation</source>
        <translation>违法行为</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>已查 %1 / %2 项</translation>
    </message>
    <message>
        <source>Record a f&amp;inding…</source>
        <translation>记录问题(&amp;I)…</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::DecisionForm</name>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>Opening of the case (立案)</source>
        <translation>立案审批</translation>
    </message>
    <message>
        <source>Ca&amp;use of action</source>
        <translation>案由(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Number of the approval form</source>
        <translation>立案审批表文号(&amp;N)</translation>
    </message>
    <message>
        <source>O&amp;pinion</source>
        <translation>审批意见(&amp;P)</translation>
    </message>
    <message>
        <source>Approve the &amp;opening</source>
        <translation>批准立案(&amp;O)</translation>
    </message>
    <message>
        <source>The procedure so far</source>
        <translation>已办理程序</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>处罚决定</translation>
    </message>
    <message>
        <source>Proposed penalties</source>
        <translation>处罚建议</translation>
    </message>
    <message>
        <source>Opinion of the &amp;approver</source>
        <translation>审批人意见(&amp;A)</translation>
    </message>
    <message>
        <source>Decide: no penal&amp;ty</source>
        <translation>决定不予处罚(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Decide as proposed</source>
        <translation>按建议决定(&amp;D)</translation>
    </message>
    <message>
        <source>No penalty is proposed yet.</source>
        <translation>尚未提出处罚建议。</translation>
    </message>
    <message>
        <source>Before a decision:</source>
        <translation>作出决定前还需：</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::DevicesForm</name>
    <message>
        <source>Devices</source>
        <translation>设备</translation>
    </message>
    <message>
        <source>&amp;Reason for the revocation</source>
        <translation>撤销原因(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;voke this device</source>
        <translation>撤销此设备(&amp;V)</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>本设备</translation>
    </message>
    <message>
        <source>Revoked</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>有效</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>执法证号</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>有效期至</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>登记时间</translation>
    </message>
    <message>
        <source>Revoked because</source>
        <translation>撤销原因</translation>
    </message>
    <message>
        <source>A new device is enrolled with a one-time ticket that the administrator makes at the office (fieldcase-office enrol). A revoked device is refused from its next request on.</source>
        <translation>新设备凭一次性登记票登记，登记票由管理员在局端制作（fieldcase-office enrol）。设备撤销后，自下一次请求起即被拒绝。</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::DocumentDelegate</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n 页</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>printed %n time(s)</source>
        <translation>
            <numerusform>已打印 %n 次</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::DocumentForm</name>
    <message>
        <source>Signatures</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Each person signs on the page shown here. The signature is bound to exactly this page.</source>
        <translation>各方在此处显示的页面上签名，签名与该页面绑定。</translation>
    </message>
    <message>
        <source>Make &amp;final</source>
        <translation>定稿(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Void…</source>
        <translation>作废(&amp;V)…</translation>
    </message>
    <message>
        <source>First officer</source>
        <translation>主办执法人员</translation>
    </message>
    <message>
        <source>Second officer</source>
        <translation>协办执法人员</translation>
    </message>
    <message>
        <source>The enterprise</source>
        <translation>被检查单位</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>审批人</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签名</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>拒签</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>签名…</translation>
    </message>
    <message>
        <source>Sign as: %1</source>
        <translation>签名：%1</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>制作时间</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>已打印</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Void because</source>
        <translation>作废原因</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::DocumentsForm</name>
    <message>
        <source>Documents</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>文书种类</translation>
    </message>
    <message>
        <source>&amp;Make document</source>
        <translation>制作文书(&amp;M)</translation>
    </message>
    <message>
        <source>Before this one can be made: %1</source>
        <translation>制作该文书前还需：%1</translation>
    </message>
    <message>
        <source>No documents yet</source>
        <translation>还没有文书</translation>
    </message>
    <message>
        <source>They are made from what the case holds; nothing has to be typed twice.</source>
        <translation>文书由案卷内容生成，无须重复录入。</translation>
    </message>
    <message>
        <source>Making…</source>
        <translation>正在制作…</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::DrawForm</name>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>1  Registers frozen</source>
        <translation>1  冻结名录</translation>
    </message>
    <message>
        <source>2  Dispatcher</source>
        <translation>2  任务派发员</translation>
    </message>
    <message>
        <source>3  Supervisor</source>
        <translation>3  抽取监督员</translation>
    </message>
    <message>
        <source>4  Drawn</source>
        <translation>4  抽取结果</translation>
    </message>
    <message>
        <source>Drawn enterprises</source>
        <translation>抽中的企业</translation>
    </message>
    <message>
        <source>&amp;Save the record…</source>
        <translation>保存抽取记录(&amp;S)…</translation>
    </message>
    <message>
        <source>Publication &amp;page…</source>
        <translation>公示页(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Commit</source>
        <translation>承诺随机数(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Reveal</source>
        <translation>公开随机数(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Draw</source>
        <translation>抽取(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Issue the assignments</source>
        <translation>派发任务(&amp;I)</translation>
    </message>
    <message>
        <source>No team: %1</source>
        <translation>无法组队：%1</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>已派发</translation>
    </message>
    <message>
        <source>%1 enterprises, %2 officers</source>
        <translation>企业 %1 家，执法人员 %2 名</translation>
    </message>
    <message numerus="yes">
        <source>%n enterprise(s)</source>
        <translation>
            <numerusform>%n 家企业</numerusform>
        </translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>尚未进行</translation>
    </message>
    <message>
        <source>Nothing is drawn yet</source>
        <translation>尚未抽取</translation>
    </message>
    <message>
        <source>What is drawn follows from the frozen registers and from both people&apos;s random numbers; neither of them could have chosen it.</source>
        <translation>抽取结果由冻结的名录和双方随机数决定，任何一方都无法左右。</translation>
    </message>
    <message>
        <source>Committed</source>
        <translation>已承诺</translation>
    </message>
    <message>
        <source>Revealed</source>
        <translation>已公开</translation>
    </message>
    <message>
        <source>The draw is done and the assignments are issued.</source>
        <translation>抽取完成，任务已派发。</translation>
    </message>
    <message>
        <source>Waiting for the other person. Sync on both devices brings the steps together.</source>
        <translation>等待另一方操作。两台设备同步后即可衔接。</translation>
    </message>
    <message>
        <source>Commit: your device throws a random number, keeps it secret and publishes only its hash.</source>
        <translation>承诺：本设备生成随机数并保密，只公布其哈希值。</translation>
    </message>
    <message>
        <source>Both have committed. Reveal your random number; it must fit the hash you published.</source>
        <translation>双方均已承诺。公开随机数，须与已公布的哈希值相符。</translation>
    </message>
    <message>
        <source>Both numbers are open. The seed follows from them; the draw can be repeated by anyone.</source>
        <translation>双方随机数均已公开，种子由此得出，任何人都可复算抽取结果。</translation>
    </message>
    <message>
        <source>Issue the assignments: each team receives its case with its own key.</source>
        <translation>派发任务：每个检查组收到各自的案件及密钥。</translation>
    </message>
    <message>
        <source>No team: too few officers with a valid certificate</source>
        <translation>无法组队：持有效证件人员不足</translation>
    </message>
    <message>
        <source>No team: too few officers who need not recuse themselves</source>
        <translation>无法组队：回避后人员不足</translation>
    </message>
    <message>
        <source>No team: too few officers of this area</source>
        <translation>无法组队：本区域人员不足</translation>
    </message>
    <message>
        <source>No team: everybody has enough inspections</source>
        <translation>无法组队：人员任务已满</translation>
    </message>
    <message>
        <source>No team: nobody knows this trade</source>
        <translation>无法组队：无对口专业人员</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::DrawsForm</name>
    <message>
        <source>Enterprises and officers are both drawn at random from frozen registers; anyone can repeat the draw from its record.</source>
        <translation>检查对象和执法人员均从冻结的名录中随机抽取，任何人都可凭记录复算。</translation>
    </message>
    <message>
        <source>&amp;New draw…</source>
        <translation>新建抽取(&amp;N)…</translation>
    </message>
    <message>
        <source>Draws</source>
        <translation>抽取</translation>
    </message>
    <message>
        <source>%1 enterprises, %2 officers in the frozen registers</source>
        <translation>冻结名录：企业 %1 家，执法人员 %2 名</translation>
    </message>
    <message numerus="yes">
        <source>%n drawn</source>
        <translation>
            <numerusform>抽中 %n 家</numerusform>
        </translation>
    </message>
    <message>
        <source>No draw yet</source>
        <translation>还没有抽取</translation>
    </message>
    <message>
        <source>A dispatcher freezes the registers; a supervisor presses the draw together with the dispatcher.</source>
        <translation>由任务派发员冻结名录，抽取监督员与其共同启动抽取。</translation>
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
    <name>fieldcase::forms::EnterpriseDelegate</name>
    <message>
        <source>Not to be drawn</source>
        <translation>禁抽</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::EvidenceForm</name>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>&amp;Import picture…</source>
        <translation>导入图片(&amp;I)…</translation>
    </message>
    <message>
        <source>Take &amp;photo</source>
        <translation>拍照(&amp;P)</translation>
    </message>
    <message>
        <source>No evidence yet</source>
        <translation>还没有证据</translation>
    </message>
    <message>
        <source>Photos are encrypted from the first byte and never lie on the disk in the clear.</source>
        <translation>照片从第一个字节起即加密，磁盘上从不留存明文。</translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s)</source>
        <translation>
            <numerusform>共 %n 件</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::EvidenceViewForm</name>
    <message>
        <source>The picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>上一件(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一件(&amp;N)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Integrity</source>
        <translation>完整性</translation>
    </message>
    <message>
        <source>The hash is of the original bytes. Every look at this piece is recorded in the case.</source>
        <translation>哈希值取自原始字节。每次查看均记入案卷。</translation>
    </message>
    <message>
        <source>No. %1 · %2</source>
        <translation>%1 号 · %2</translation>
    </message>
    <message>
        <source>Taken here</source>
        <translation>现场拍摄</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>of the whole case</source>
        <translation>全案</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>拍摄时间</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>拍摄设备</translation>
    </message>
    <message>
        <source>Time in the picture</source>
        <translation>照片内时间</translation>
    </message>
    <message>
        <source>Position in the picture</source>
        <translation>照片内位置</translation>
    </message>
    <message>
        <source>Position of the device</source>
        <translation>设备位置</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Sealed by</source>
        <translation>封存人</translation>
    </message>
    <message>
        <source>Sealed at</source>
        <translation>封存时间</translation>
    </message>
    <message>
        <source>Official no.</source>
        <translation>正式序号</translation>
    </message>
    <message>
        <source>not confirmed yet</source>
        <translation>尚未确认</translation>
    </message>
    <message>
        <source>Looked at</source>
        <translation>被查看</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Added</source>
        <translation>导入时间</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::ExportForm</name>
    <message>
        <source>Export the case file</source>
        <translation>导出案卷</translation>
    </message>
    <message>
        <source>Writes a new folder for the court: the signed documents and the evidence in readable form, every entry with its signature and receipt, and how to check all of it with public tools. Whoever has the folder can read the case. That it was exported is written into the case.</source>
        <translation>新建一个供法院使用的文件夹：已签名的文书和证据原件（可直接打开）、每一条记录及其签名和回执，以及用通用工具逐项核验的说明。持有该文件夹的人都能阅读本案。导出行为会记入本案。</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>关闭(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>停止(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Choose a place and export…</source>
        <translation>选择位置并导出(&amp;E)…</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>当事人</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message numerus="yes">
        <source>%n object(s) are not on this device yet and are being fetched from the office. The export can begin when all are here.</source>
        <translation>
            <numerusform>还有 %n 个对象不在本机，正在从局端取回。全部到齐后即可导出。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) have no receipt of the office yet. Synchronise first if the court is to see when the office received them.</source>
        <translation>
            <numerusform>有 %n 条记录尚无局端回执。如需向法院证明局端的收到时间，应先同步。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::FindingDelegate</name>
    <message>
        <source>by %1</source>
        <translation>%1前</translation>
    </message>
    <message numerus="yes">
        <source>corrected %n time(s)</source>
        <translation>
            <numerusform>已更正 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n photo(s)</source>
        <translation>
            <numerusform>%n 张照片</numerusform>
        </translation>
    </message>
    <message>
        <source>Major</source>
        <translation>重大</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::FindingForm</name>
    <message>
        <source>What was seen</source>
        <translation>现场所见</translation>
    </message>
    <message>
        <source>&amp;Place</source>
        <translation>部位(&amp;P)</translation>
    </message>
    <message>
        <source>Workshop, tank, store</source>
        <translation>车间、储罐、仓库</translation>
    </message>
    <message>
        <source>&amp;Object</source>
        <translation>对象(&amp;O)</translation>
    </message>
    <message>
        <source>Machine, room or person</source>
        <translation>设备、房间或人员</translation>
    </message>
    <message>
        <source>&amp;Fact</source>
        <translation>事实(&amp;F)</translation>
    </message>
    <message>
        <source>Only what was seen, no judgement</source>
        <translation>只写所见事实，不作定性</translation>
    </message>
    <message>
        <source>&amp;Quantity (optional)</source>
        <translation>数量（选填）(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Rule not kept (optional)</source>
        <translation>违反的规定（选填）(&amp;R)</translation>
    </message>
    <message>
        <source>Photos of this finding</source>
        <translation>本问题的照片</translation>
    </message>
    <message>
        <source>&amp;Take photo</source>
        <translation>拍照(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>A photo is encrypted and sealed as soon as it is added. It cannot be replaced.</source>
        <translation>照片一经添加即加密封存，不可替换。</translation>
    </message>
    <message>
        <source>What is done about it</source>
        <translation>如何处理</translation>
    </message>
    <message>
        <source>&amp;Violation in the catalogue</source>
        <translation>违法行为（目录）(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Major hazard (重大事故隐患)</source>
        <translation>重大事故隐患(&amp;M)</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>处理方式</translation>
    </message>
    <message>
        <source>To be rectified &amp;by a date</source>
        <translation>责令限期整改(&amp;B)</translation>
    </message>
    <message>
        <source>Put right on the &amp;spot</source>
        <translation>当场改正(&amp;S)</translation>
    </message>
    <message>
        <source>On-site m&amp;easure</source>
        <translation>现场处理措施(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Due on</source>
        <translation>整改期限(&amp;D)</translation>
    </message>
    <message>
        <source>Bac&amp;k</source>
        <translation>返回(&amp;K)</translation>
    </message>
    <message>
        <source>Record fi&amp;nding</source>
        <translation>记录问题(&amp;N)</translation>
    </message>
    <message>
        <source>None: a remark without a violation</source>
        <translation>无：仅作记录，不涉及违法行为</translation>
    </message>
    <message>
        <source>Nothing changed</source>
        <translation>未改动</translation>
    </message>
    <message>
        <source>Being typed</source>
        <translation>正在录入</translation>
    </message>
    <message>
        <source>Draft kept here, not part of the case</source>
        <translation>草稿存于本机，尚未入案</translation>
    </message>
    <message>
        <source>Recorded in the case</source>
        <translation>已记入案卷</translation>
    </message>
    <message>
        <source>Record the correctio&amp;n</source>
        <translation>记录更正(&amp;N)</translation>
    </message>
    <message>
        <source>What must be reac&amp;hed (optional)</source>
        <translation>整改要求（选填）(&amp;H)</translation>
    </message>
    <message>
        <source>Dis&amp;card draft</source>
        <translation>放弃草稿(&amp;C)</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::FindingsForm</name>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>&amp;New finding</source>
        <translation>新建问题(&amp;N)</translation>
    </message>
    <message>
        <source>No findings yet</source>
        <translation>还没有问题</translation>
    </message>
    <message>
        <source>Record one here or from a checklist item. A visit without findings is a result too.</source>
        <translation>可在此处或从检查项记录。未发现问题也是检查结果。</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::FreezeForm</name>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>New draw</source>
        <translation>新建抽取</translation>
    </message>
    <message>
        <source>yyyy-MM-dd</source>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>Only these &amp;kinds of supervision (empty: all)</source>
        <translation>仅限监管类别（不填为全部）(&amp;K)</translation>
    </message>
    <message>
        <source>Only these &amp;areas (empty: all)</source>
        <translation>仅限属地（不填为全部）(&amp;A)</translation>
    </message>
    <message>
        <source>Share of each risk level that is drawn</source>
        <translation>各风险等级抽取比例</translation>
    </message>
    <message>
        <source>&amp;Red</source>
        <translation>红(&amp;R)</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Orange</source>
        <translation>橙(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Yellow</source>
        <translation>黄(&amp;Y)</translation>
    </message>
    <message>
        <source>These shares are a proposal of the program, not law: set what your office has published. Good credit halves a share; poor credit raises it by half, very poor credit doubles it.</source>
        <translation>以上比例为程序建议值，并非法定，应按本机关公布的比例设置。守信减半，失信加半，严重失信加倍。</translation>
    </message>
    <message>
        <source>At &amp;most in all (0: no limit)</source>
        <translation>最多抽取（0 为不限）(&amp;M)</translation>
    </message>
    <message>
        <source>Not inspected for &amp;days</source>
        <translation>距上次检查至少天数(&amp;D)</translation>
    </message>
    <message>
        <source>Officers in a &amp;team</source>
        <translation>每组人数(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Freeze the registers</source>
        <translation>冻结名录(&amp;F)</translation>
    </message>
    <message>
        <source>%1 enterprises and %2 officers will be frozen.</source>
        <translation>将冻结企业 %1 家、执法人员 %2 名。</translation>
    </message>
    <message>
        <source>Freezing…</source>
        <translation>正在冻结…</translation>
    </message>
    <message>
        <source>&amp;Name of the draw</source>
        <translation>抽取名称(&amp;N)</translation>
    </message>
    <message>
        <source>Day of the dra&amp;w</source>
        <translation>抽取日期(&amp;W)</translation>
    </message>
    <message>
        <source>Bl&amp;ue</source>
        <translation>蓝(&amp;U)</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::ImportForm</name>
    <message>
        <source>Rows that are left out</source>
        <translation>未导入的行</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>Save the rows left &amp;out…</source>
        <translation>导出未导入的行(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>“%1” is empty</source>
        <translation>“%1”为空</translation>
    </message>
    <message>
        <source>“%1” is not a valid unified social credit code (18 characters, check character)</source>
        <translation>“%1”不是有效的统一社会信用代码（18 位，含校验码）</translation>
    </message>
    <message>
        <source>The same code stands in line %1 already</source>
        <translation>与第 %1 行代码重复</translation>
    </message>
    <message>
        <source>“%1” is not a date (%2)</source>
        <translation>“%1”不是日期（%2）</translation>
    </message>
    <message>
        <source>“%1” is not a number (%2)</source>
        <translation>“%1”不是数字（%2）</translation>
    </message>
    <message>
        <source>“%1” is not one of the words of the column %2</source>
        <translation>“%1”不是“%2”列的可用值</translation>
    </message>
    <message>
        <source>The position is not on the earth, or only half of it is given</source>
        <translation>经纬度超出范围或只填了一半</translation>
    </message>
    <message>
        <source>The text of the column %1 is too long</source>
        <translation>“%1”列内容过长</translation>
    </message>
    <message>
        <source>A quotation mark is opened and never closed</source>
        <translation>引号未闭合</translation>
    </message>
    <message>
        <source>The row has more cells than there are headings</source>
        <translation>该行单元格多于表头</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of columns</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>The file holds no rows. Nothing was changed.</source>
        <translation>文件中没有数据行，未作任何改动。</translation>
    </message>
    <message>
        <source>This is not a text file. Save the register as CSV and choose that file. Nothing was changed.</source>
        <translation>这不是文本文件。将名录另存为 CSV 后再选择，未作任何改动。</translation>
    </message>
    <message>
        <source>This is a spreadsheet. Save it as CSV there and choose that file. Nothing was changed.</source>
        <translation>这是电子表格文件。在表格软件中另存为 CSV 后再选择，未作任何改动。</translation>
    </message>
    <message>
        <source>The file lacks what every row needs: %1. Nothing was changed.</source>
        <translation>文件缺少必需的列：%1。未作任何改动。</translation>
    </message>
    <message>
        <source>Two columns of the file mean the same: %1. Remove one. Nothing was changed.</source>
        <translation>文件中有两列含义相同：%1。删除其一，未作任何改动。</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>导入 %1</translation>
    </message>
    <message>
        <source>Read as %1.</source>
        <translation>按 %1 编码读取。</translation>
    </message>
    <message>
        <source>These columns are not used: %1.</source>
        <translation>以下列未使用：%1。</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>新增 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>更新 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n as they are</source>
        <translation>
            <numerusform>未变 %n 行</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>未导入 %n 行</numerusform>
        </translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在导入…</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n row(s)</source>
        <translation>
            <numerusform>导入 %n 行(&amp;I)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::OfficerDelegate</name>
    <message>
        <source>Certificate %1</source>
        <translation>执法证号 %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the specialities of an officer</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>Expired on %1</source>
        <translation>%1 已过期</translation>
    </message>
    <message>
        <source>Valid to %1</source>
        <translation>有效期至 %1</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::OverviewForm</name>
    <message>
        <source>The reviewer returned this case</source>
        <translation>审核人退回了本案</translation>
    </message>
    <message>
        <source>The enterprise</source>
        <translation>被检查单位</translation>
    </message>
    <message>
        <source>Who goes</source>
        <translation>检查人员</translation>
    </message>
    <message>
        <source>How far the case is</source>
        <translation>办理进度</translation>
    </message>
    <message>
        <source>Still missing before the case can be submitted</source>
        <translation>提交前还缺</translation>
    </message>
    <message>
        <source> (valid to %1)</source>
        <translation>（有效期至%1）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Credit code</source>
        <translation>统一社会信用代码</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Sector</source>
        <translation>监管类别</translation>
    </message>
    <message>
        <source>Representative</source>
        <translation>法定代表人（负责人）</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Employees</source>
        <translation>从业人数</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>风险等级</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>信用等级</translation>
    </message>
    <message>
        <source>Major hazard installation</source>
        <translation>重大危险源</translation>
    </message>
    <message>
        <source>level %1</source>
        <translation>%1 级</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>许可证件</translation>
    </message>
    <message>
        <source>Last inspected</source>
        <translation>上次检查</translation>
    </message>
    <message>
        <source>Leads</source>
        <translation>主办</translation>
    </message>
    <message>
        <source>With</source>
        <translation>协办</translation>
    </message>
    <message>
        <source>Assigned by</source>
        <translation>任务来源</translation>
    </message>
    <message>
        <source>not yet on site</source>
        <translation>尚未到场</translation>
    </message>
    <message>
        <source>%1, of them %2 major</source>
        <translation>%1 项，其中重大 %2 项</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知方式</translation>
    </message>
    <message>
        <source>announced</source>
        <translation>事先通知</translation>
    </message>
    <message>
        <source>unannounced</source>
        <translation>未事先通知（四不两直）</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>检查表</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>已查 %1 / %2 项</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Submissions</source>
        <translation>提交次数</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::PageView</name>
    <message>
        <source>Pages of the document</source>
        <translation>文书页面</translation>
    </message>
    <message>
        <source>Previous page (Page Up)</source>
        <translation>上一页（Page Up）</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>上一页</translation>
    </message>
    <message>
        <source>Next page (Page Down)</source>
        <translation>下一页（Page Down）</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>下一页</translation>
    </message>
    <message>
        <source>Smaller (−)</source>
        <translation>缩小（−）</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Larger (+)</source>
        <translation>放大（+）</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
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
        <translation>问题 %1</translation>
    </message>
    <message>
        <source>No tier chosen</source>
        <translation>未选档次</translation>
    </message>
    <message>
        <source>Tier %1</source>
        <translation>%1 档</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::PlaceStatusWords</name>
    <message>
        <source>%1 s</source>
        <translation>%1 秒</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 days</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 years</source>
        <translation>%1 年</translation>
    </message>
    <message>
        <source>%1 m</source>
        <translation>%1 米</translation>
    </message>
    <message>
        <source>%1 km</source>
        <translation>%1 公里</translation>
    </message>
    <message>
        <source>No position source is chosen. Entries are made without a place.</source>
        <translation>未选择定位来源，记录将不带位置。</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>正在连接…</translation>
    </message>
    <message>
        <source>The source does not answer. It is tried again by itself.</source>
        <translation>定位来源没有响应，系统会自动重试。</translation>
    </message>
    <message>
        <source>The source answers, but has no position yet. Go where the sky is open.</source>
        <translation>定位来源已连接，但还没有位置。请到露天开阔处。</translation>
    </message>
    <message>
        <source>The receiver estimates; such a position is not used.</source>
        <translation>接收机给出的是推算位置，不予采用。</translation>
    </message>
    <message>
        <source>The position is too coarse to be used.</source>
        <translation>定位精度太差，不予采用。</translation>
    </message>
    <message>
        <source>The last position is too old to be used.</source>
        <translation>最后一次定位时间过久，不予采用。</translation>
    </message>
    <message>
        <source>The position is known and goes with every entry.</source>
        <translation>位置已知，随每条记录保存。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Position (GCJ-02, for maps)</source>
        <translation>位置（GCJ-02，供地图对照）</translation>
    </message>
    <message>
        <source>Position (WGS-84)</source>
        <translation>位置（WGS-84）</translation>
    </message>
    <message>
        <source>± %1 m</source>
        <translation>± %1 米</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>精度</translation>
    </message>
    <message numerus="yes">
        <source>%1, mean of %n positions</source>
        <translation>
            <numerusform>%1，%n 次定位的平均值</numerusform>
        </translation>
    </message>
    <message>
        <source>Satellites</source>
        <translation>卫星数</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>距今</translation>
    </message>
    <message>
        <source>Damaged sentences</source>
        <translation>损坏的语句</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::PlaceWords</name>
    <message>
        <source>not known</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>%1 (± %2 m)</source>
        <translation>%1（±%2 米）</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::ProcedureForm</name>
    <message>
        <source>Steps of the general procedure</source>
        <translation>普通程序办理进度</translation>
    </message>
    <message>
        <source>Proposed penalty</source>
        <translation>处罚建议</translation>
    </message>
    <message>
        <source>One line for each violation. The range is that of the chosen tier.</source>
        <translation>每项违法行为一行，幅度为所选裁量档次的幅度。</translation>
    </message>
    <message>
        <source>Violations to be punished</source>
        <translation>拟处罚的违法行为</translation>
    </message>
    <message>
        <source>&amp;Tier</source>
        <translation>裁量档次(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Amount in yuan</source>
        <translation>金额（元）(&amp;A)</translation>
    </message>
    <message>
        <source>Reasons for the a&amp;mount</source>
        <translation>裁量理由(&amp;M)</translation>
    </message>
    <message>
        <source>P&amp;ropose</source>
        <translation>提出建议(&amp;R)</translation>
    </message>
    <message>
        <source>Notice of the intended penalty (F24)</source>
        <translation>行政处罚告知书（F24）</translation>
    </message>
    <message>
        <source>Ser&amp;ved on</source>
        <translation>送达日期(&amp;V)</translation>
    </message>
    <message>
        <source>Met&amp;hod</source>
        <translation>送达方式(&amp;H)</translation>
    </message>
    <message>
        <source>What the party did w&amp;ith its right to speak</source>
        <translation>陈述申辩情况(&amp;I)</translation>
    </message>
    <message>
        <source>May spea&amp;k until</source>
        <translation>陈述申辩截止(&amp;K)</translation>
    </message>
    <message>
        <source>What was adopted, and &amp;why not the rest</source>
        <translation>采纳情况及不采纳理由(&amp;W)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1 (example, not the official benchmark)</source>
        <translation>%1（示例，非正式基准）</translation>
    </message>
    <message>
        <source>Total %1</source>
        <translation>合计 %1</translation>
    </message>
    <message>
        <source>It said nothing</source>
        <translation>未陈述申辩</translation>
    </message>
    <message>
        <source>It made a statement</source>
        <translation>已陈述申辩</translation>
    </message>
    <message>
        <source>It gave the right up in writing</source>
        <translation>书面放弃</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>送达方式</translation>
    </message>
    <message>
        <source>Statement</source>
        <translation>陈述申辩</translation>
    </message>
    <message>
        <source>May speak until</source>
        <translation>陈述申辩截止</translation>
    </message>
    <message>
        <source>Adopted</source>
        <translation>采纳情况</translation>
    </message>
    <message>
        <source>Opinio&amp;n of the team</source>
        <translation>承办意见(&amp;N)</translation>
    </message>
    <message>
        <source>N&amp;otice number</source>
        <translation>文号(&amp;O)</translation>
    </message>
    <message>
        <source>Record th&amp;e service</source>
        <translation>记录送达(&amp;E)</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::ReasonForm</name>
    <message>
        <source>&amp;Reason</source>
        <translation>原因(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::RegistersForm</name>
    <message>
        <source>&amp;Enterprises</source>
        <translation>企业(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Officers</source>
        <translation>执法人员(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Import a file…</source>
        <translation>导入文件(&amp;I)…</translation>
    </message>
    <message>
        <source>Name, credit code or pinyin initials</source>
        <translation>名称、信用代码或拼音首字母</translation>
    </message>
    <message>
        <source>Search the register</source>
        <translation>搜索名录</translation>
    </message>
    <message>
        <source>Enterprises</source>
        <translation>企业</translation>
    </message>
    <message>
        <source>Officers</source>
        <translation>执法人员</translation>
    </message>
    <message>
        <source>%1 enterprises in the register</source>
        <translation>名录库共 %1 家企业</translation>
    </message>
    <message>
        <source>%1 officers in the register</source>
        <translation>名录库共 %1 名执法人员</translation>
    </message>
    <message>
        <source>Nothing in the register matches</source>
        <translation>名录中没有匹配项</translation>
    </message>
    <message>
        <source>Try fewer characters.</source>
        <translation>减少搜索字数。</translation>
    </message>
    <message>
        <source>This register is empty</source>
        <translation>名录为空</translation>
    </message>
    <message>
        <source>Import it from a CSV file.</source>
        <translation>从 CSV 文件导入。</translation>
    </message>
    <message>
        <source>A dispatcher imports it from a CSV file.</source>
        <translation>由任务派发员从 CSV 文件导入。</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::ReviewForm</name>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Procedure…</source>
        <translation>处罚程序(&amp;P)…</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>证据</translation>
    </message>
    <message>
        <source>Picture of the evidence</source>
        <translation>证据图片</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Opinion, or what the officers have to put right (one point a line)</source>
        <translation>审核意见，或需要更正的事项（每行一项）</translation>
    </message>
    <message>
        <source>Opinion or reason</source>
        <translation>审核意见或退回原因</translation>
    </message>
    <message>
        <source>Re&amp;turn for correction</source>
        <translation>退回更正(&amp;T)</translation>
    </message>
    <message>
        <source>Pa&amp;ss</source>
        <translation>通过(&amp;S)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind and number of a piece of evidence</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Not here yet</source>
        <translation>尚未下载</translation>
    </message>
    <message>
        <source>Findings: %1</source>
        <translation>问题：%1</translation>
    </message>
    <message>
        <source>No problem was found.</source>
        <translation>未发现问题。</translation>
    </message>
    <message>
        <source>Evidence of finding %1</source>
        <translation>问题 %1 的证据</translation>
    </message>
    <message>
        <source>No evidence belongs to this finding.</source>
        <translation>该问题没有证据。</translation>
    </message>
    <message>
        <source>No document yet</source>
        <translation>还没有文书</translation>
    </message>
    <message>
        <source>E&amp;xport case file…</source>
        <translation>导出案卷(&amp;X)…</translation>
    </message>
    <message>
        <source>Note of the officers: %1</source>
        <translation>执法人员说明：%1</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::ReviewQueueForm</name>
    <message>
        <source>To &amp;review</source>
        <translation>待审核(&amp;R)</translation>
    </message>
    <message>
        <source>To &amp;decide</source>
        <translation>待决定(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;All</source>
        <translation>全部(&amp;A)</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>案件</translation>
    </message>
    <message>
        <source>No case waits here</source>
        <translation>没有待办案件</translation>
    </message>
    <message>
        <source>Submitted cases appear after the next sync.</source>
        <translation>提交的案件将在下次同步后显示。</translation>
    </message>
    <message numerus="yes">
        <source>More than %n case(s)</source>
        <translation>
            <numerusform>超过 %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>This device waits for the office&apos;s key</source>
        <translation>本机尚待局端密钥</translation>
    </message>
    <message>
        <source>Submitted cases can be read with it only. Ask an administrator to synchronise: that hands the key over. Then synchronise here.</source>
        <translation>已提交的案件须凭该密钥查阅。请管理员在其设备上同步一次以移交密钥，随后在本机同步。</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::SettingsForm</name>
    <message>
        <source>General</source>
        <translation>常规</translation>
    </message>
    <message>
        <source>Lock after &amp;idleness of</source>
        <translation>无操作后锁定(&amp;I)</translation>
    </message>
    <message>
        <source>Change the passphrase</source>
        <translation>更改口令</translation>
    </message>
    <message>
        <source>&amp;Present passphrase</source>
        <translation>当前口令(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;New passphrase</source>
        <translation>新口令(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Repeat the new passphrase</source>
        <translation>再次输入新口令(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>更改(&amp;C)</translation>
    </message>
    <message>
        <source>This device</source>
        <translation>本设备</translation>
    </message>
    <message>
        <source>Check the vault</source>
        <translation>检查案卷库</translation>
    </message>
    <message>
        <source>Reads every entry, receipt and piece of evidence and compares it with its signature or hash.</source>
        <translation>读取全部记录、回执和证据，逐一与签名或哈希值核对。</translation>
    </message>
    <message>
        <source>Check e&amp;verything</source>
        <translation>全面检查(&amp;V)</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>执法证号</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>机关</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>局端</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>设备编号</translation>
    </message>
    <message>
        <source>Vault</source>
        <translation>案卷库</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Law in force</source>
        <translation>现行规则包</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>许可协议</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>语言(&amp;G)</translation>
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
    <name>fieldcase::forms::SignatureForm</name>
    <message>
        <source>Sign with a finger or a pen inside the frame. You have seen the whole document.</source>
        <translation>在框内用手指或手写笔签名。签名人已阅看全部文书。</translation>
    </message>
    <message>
        <source>Name of the person who &amp;signs</source>
        <translation>签名人姓名(&amp;S)</translation>
    </message>
    <message>
        <source>Reason of the &amp;refusal, and who was present</source>
        <translation>拒签原因及在场人员(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>Signature re&amp;fused…</source>
        <translation>拒绝签名(&amp;F)…</translation>
    </message>
    <message>
        <source>Clea&amp;r</source>
        <translation>重写(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Accept signature</source>
        <translation>确认签名(&amp;A)</translation>
    </message>
    <message>
        <source>Note the re&amp;fusal</source>
        <translation>记录拒签(&amp;F)</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::SubmitForm</name>
    <message>
        <source>Submit for review</source>
        <translation>提交审核</translation>
    </message>
    <message>
        <source>After this nothing can be added until the reviewer returns the case. The reviewer sees findings, evidence and documents as they are now.</source>
        <translation>提交后，在审核人退回之前不能再添加内容。审核人看到的是当前的问题、证据和文书。</translation>
    </message>
    <message>
        <source>Still missing</source>
        <translation>还缺</translation>
    </message>
    <message>
        <source>&amp;Note for the reviewer (optional)</source>
        <translation>给审核人的说明（选填）(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>取消(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Submit</source>
        <translation>提交(&amp;S)</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::SyncForm</name>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Synchronise now</source>
        <translation>立即同步(&amp;S)</translation>
    </message>
    <message>
        <source>only on this device</source>
        <translation>仅在本机</translation>
    </message>
    <message>
        <source>sent, proof is to come</source>
        <translation>已发送，待存证</translation>
    </message>
    <message>
        <source>proven at the office</source>
        <translation>局端已存证</translation>
    </message>
    <message>
        <source>What waits, in the order it goes</source>
        <translation>待发送（按发送顺序）</translation>
    </message>
    <message>
        <source>&amp;Metered network: leave videos and sound for later</source>
        <translation>按流量计费的网络：视频和录音稍后再传(&amp;M)</translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>待发送</translation>
    </message>
    <message>
        <source>Everything is at the office</source>
        <translation>全部内容已在局端</translation>
    </message>
    <message>
        <source>Not synchronised yet</source>
        <translation>尚未同步</translation>
    </message>
    <message>
        <source>Synchronising…</source>
        <translation>正在同步…</translation>
    </message>
    <message>
        <source>Tries again at %1</source>
        <translation>将于 %1 重试</translation>
    </message>
    <message>
        <source>The last synchronisation failed</source>
        <translation>上次同步失败</translation>
    </message>
    <message>
        <source>No connection to the office</source>
        <translation>未连接局端</translation>
    </message>
    <message>
        <source>Never synchronised completely.</source>
        <translation>尚未完整同步过。</translation>
    </message>
    <message>
        <source>Last complete: %1.</source>
        <translation>上次完整同步：%1。</translation>
    </message>
    <message>
        <source>Office: %1</source>
        <translation>局端：%1</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>没有待发送内容</translation>
    </message>
    <message>
        <source>Nothing on this device is deleted before the office has proven that it holds it.</source>
        <translation>在局端存证之前，本机内容不会被删除。</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::TaskDelegate</name>
    <message>
        <source>New assignment</source>
        <translation>新任务</translation>
    </message>
    <message>
        <source>Returned: correct and submit again</source>
        <translation>已退回：更正后重新提交</translation>
    </message>
    <message>
        <source>To be rectified</source>
        <translation>待整改</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>办理中</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s) to be signed</source>
        <translation>
            <numerusform>%n 份文书待签名</numerusform>
        </translation>
    </message>
    <message>
        <source>Ready to be submitted</source>
        <translation>可以提交</translation>
    </message>
    <message>
        <source>Waits for your review</source>
        <translation>待您审核</translation>
    </message>
    <message>
        <source>Waits for your decision</source>
        <translation>待您决定</translation>
    </message>
    <message>
        <source>A draw waits for you</source>
        <translation>有抽取待您操作</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) wait to be sent</source>
        <translation>
            <numerusform>%n 项待发送</numerusform>
        </translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>%1前</translation>
    </message>
    <message>
        <source>This device waits for the office&apos;s key</source>
        <translation>本机尚待局端密钥</translation>
    </message>
    <message>
        <source>Ask an administrator to synchronise, then synchronise here.</source>
        <translation>请管理员先同步，随后在本机同步。</translation>
    </message>
    <message>
        <source>Cases cannot be read yet</source>
        <translation>暂不能查阅案件</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::ThumbnailDelegate</name>
    <message>
        <source>No. %1 · finding %2</source>
        <translation>%1 号 · 问题 %2</translation>
    </message>
    <message>
        <source>No. %1 · %2</source>
        <translation>%1 号 · %2</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::TimelineDelegate</name>
    <message>
        <source>No. %1</source>
        <translation>第 %1 号</translation>
    </message>
    <message>
        <source>Does not count</source>
        <translation>不生效</translation>
    </message>
    <message>
        <source>Sealed to others</source>
        <translation>仅他人可读</translation>
    </message>
    <message>
        <source>not allowed by the state of the case (%1)</source>
        <extracomment>%1 is a technical word such as &quot;case_submitted&quot;</extracomment>
        <translation>案件状态不允许（%1）</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::TimelineForm</name>
    <message>
        <source>Everything that was done to this case</source>
        <translation>本案的全部操作记录</translation>
    </message>
    <message>
        <source>Entries are signed by the device that wrote them and are never changed or deleted. A number is the office&apos;s official position.</source>
        <translation>每条记录由写入设备签名，永不更改或删除。编号是局端的正式序号。</translation>
    </message>
    <message>
        <source>Entries of the case</source>
        <translation>案件记录</translation>
    </message>
    <message>
        <source>Nothing has been done yet</source>
        <translation>还没有任何操作</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::TodayForm</name>
    <message>
        <source>What to do now</source>
        <translation>待办事项</translation>
    </message>
    <message>
        <source>Is everything safe?</source>
        <translation>是否都已妥善保存</translation>
    </message>
    <message>
        <source>&amp;Synchronise now</source>
        <translation>立即同步(&amp;S)</translation>
    </message>
    <message>
        <source>My cases</source>
        <translation>我的案件</translation>
    </message>
    <message>
        <source>All &amp;cases</source>
        <translation>全部案件(&amp;C)</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>没有待办事项</translation>
    </message>
    <message>
        <source>New assignments arrive with the next synchronisation.</source>
        <translation>新任务将在下次同步时下达。</translation>
    </message>
    <message>
        <source>Everything is proven at the office</source>
        <translation>全部内容局端已存证</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) only on this device</source>
        <translation>
            <numerusform>%n 项仅在本机</numerusform>
        </translation>
    </message>
    <message>
        <source>This device has not been synchronised yet.</source>
        <translation>本设备尚未同步过。</translation>
    </message>
    <message>
        <source>Last synchronised: %1</source>
        <translation>上次同步：%1</translation>
    </message>
    <message>
        <source>They are saved and encrypted here, but nowhere else yet. %1</source>
        <translation>这些内容已加密保存在本机，但尚未保存到别处。%1</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>Returned to me</source>
        <translation>退回给我</translation>
    </message>
    <message>
        <source>For my review</source>
        <translation>待我审核</translation>
    </message>
    <message>
        <source>Nothing to send yet</source>
        <translation>暂无待发送内容</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::TransferDelegate</name>
    <message numerus="yes">
        <source>%n entry(ies)</source>
        <translation>
            <numerusform>%n 条记录</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · reason: %2</source>
        <extracomment>%2 is a technical word such as &quot;bad_signature&quot;</extracomment>
        <translation>%1 · 原因：%2</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>仅在本机</translation>
    </message>
    <message>
        <source>Sending %1 %</source>
        <translation>发送中 %1 %</translation>
    </message>
    <message>
        <source>Tries again</source>
        <translation>稍后重试</translation>
    </message>
    <message>
        <source>Sent, proof is to come</source>
        <translation>已发送，待存证</translation>
    </message>
    <message>
        <source>Not accepted</source>
        <translation>未被接受</translation>
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
            <numerusform>等待 %n 秒</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything on this device is encrypted. Nobody can open it here without your passphrase.</source>
        <translation>本设备上的全部内容均已加密，没有您的口令，任何人都无法在此打开。</translation>
    </message>
</context>
<context>
    <name>fieldcase::forms::Words</name>
    <message>
        <source>The organisation was created</source>
        <translation>机关已建立</translation>
    </message>
    <message>
        <source>A device was enrolled</source>
        <translation>设备已登记</translation>
    </message>
    <message>
        <source>A device was revoked</source>
        <translation>设备已撤销</translation>
    </message>
    <message>
        <source>The office&apos;s key was handed out</source>
        <translation>局端组密钥已分发</translation>
    </message>
    <message>
        <source>Register rows were imported</source>
        <translation>名录已导入</translation>
    </message>
    <message>
        <source>Document numbers were leased</source>
        <translation>文号已领取</translation>
    </message>
    <message>
        <source>The registers were frozen for a draw</source>
        <translation>名录已为抽取冻结</translation>
    </message>
    <message>
        <source>A secret number was committed for a draw</source>
        <translation>抽取随机数已承诺</translation>
    </message>
    <message>
        <source>A secret number was revealed for a draw</source>
        <translation>抽取随机数已公开</translation>
    </message>
    <message>
        <source>A draw was completed</source>
        <translation>抽取已完成</translation>
    </message>
    <message>
        <source>The case was assigned</source>
        <translation>案件已派发</translation>
    </message>
    <message>
        <source>The case&apos;s key was handed on</source>
        <translation>案件密钥已转授</translation>
    </message>
    <message>
        <source>Arrived on site</source>
        <translation>到达现场</translation>
    </message>
    <message>
        <source>Checklist item answered</source>
        <translation>检查项已填写</translation>
    </message>
    <message>
        <source>Finding recorded</source>
        <translation>问题已记录</translation>
    </message>
    <message>
        <source>Finding corrected</source>
        <translation>问题已更正</translation>
    </message>
    <message>
        <source>Evidence sealed</source>
        <translation>证据已封存</translation>
    </message>
    <message>
        <source>Evidence looked at</source>
        <translation>证据被查看</translation>
    </message>
    <message>
        <source>Document made</source>
        <translation>文书已制作</translation>
    </message>
    <message>
        <source>Document signed</source>
        <translation>文书已签名</translation>
    </message>
    <message>
        <source>Document made final</source>
        <translation>文书已定稿</translation>
    </message>
    <message>
        <source>Document printed</source>
        <translation>文书已打印</translation>
    </message>
    <message>
        <source>Document voided</source>
        <translation>文书已作废</translation>
    </message>
    <message>
        <source>Document served</source>
        <translation>文书已送达</translation>
    </message>
    <message>
        <source>Submitted for review</source>
        <translation>已提交审核</translation>
    </message>
    <message>
        <source>Returned by the reviewer</source>
        <translation>审核人已退回</translation>
    </message>
    <message>
        <source>Review passed</source>
        <translation>审核通过</translation>
    </message>
    <message>
        <source>Penalty proposed</source>
        <translation>已提出处罚建议</translation>
    </message>
    <message>
        <source>Filing approved</source>
        <translation>已批准立案</translation>
    </message>
    <message>
        <source>Notice served</source>
        <translation>告知书已送达</translation>
    </message>
    <message>
        <source>Decision made</source>
        <translation>已作出决定</translation>
    </message>
    <message>
        <source>Case closed</source>
        <translation>案件已结案</translation>
    </message>
    <message>
        <source>Only here</source>
        <translation>仅在本机</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已发送</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>已存证</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>已派发</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>审核中</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已退回</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>已决定</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结案</translation>
    </message>
    <message>
        <source>To be signed</source>
        <translation>待签名</translation>
    </message>
    <message>
        <source>Partly signed</source>
        <translation>部分签名</translation>
    </message>
    <message>
        <source>All signed</source>
        <translation>签名齐全</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>已定稿</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>已送达</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Registers frozen</source>
        <translation>名录已冻结</translation>
    </message>
    <message>
        <source>One person has committed</source>
        <translation>一方已承诺</translation>
    </message>
    <message>
        <source>Both have committed</source>
        <translation>双方均已承诺</translation>
    </message>
    <message>
        <source>One person has revealed</source>
        <translation>一方已公开</translation>
    </message>
    <message>
        <source>Both have revealed</source>
        <translation>双方均已公开</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>已抽取</translation>
    </message>
    <message>
        <source>Red risk</source>
        <translation>红色风险</translation>
    </message>
    <message>
        <source>Orange risk</source>
        <translation>橙色风险</translation>
    </message>
    <message>
        <source>Yellow risk</source>
        <translation>黄色风险</translation>
    </message>
    <message>
        <source>Blue risk</source>
        <translation>蓝色风险</translation>
    </message>
    <message>
        <source>Trusted</source>
        <translation>守信</translation>
    </message>
    <message>
        <source>Ordinary credit</source>
        <translation>信用一般</translation>
    </message>
    <message>
        <source>Untrusted</source>
        <translation>失信</translation>
    </message>
    <message>
        <source>Seriously untrusted</source>
        <translation>严重失信</translation>
    </message>
    <message>
        <source>In order</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>有问题</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>不涉及</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>执法人员</translation>
    </message>
    <message>
        <source>Dispatcher</source>
        <translation>任务派发员</translation>
    </message>
    <message>
        <source>Draw supervisor</source>
        <translation>抽取监督员</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>审核人</translation>
    </message>
    <message>
        <source>Approver</source>
        <translation>审批人</translation>
    </message>
    <message>
        <source>Archivist</source>
        <translation>档案管理员</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>系统管理员</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>安全审计员</translation>
    </message>
    <message>
        <source>Office server</source>
        <translation>局端服务器</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>Divides the items of a list in one line.</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>Put right on the spot</source>
        <translation>当场改正</translation>
    </message>
    <message>
        <source>To be rectified by a date</source>
        <translation>责令限期整改</translation>
    </message>
    <message>
        <source>On-site measure</source>
        <translation>现场处理措施</translation>
    </message>
    <message>
        <source>Random draw</source>
        <translation>双随机抽取</translation>
    </message>
    <message>
        <source>Special campaign</source>
        <translation>专项检查</translation>
    </message>
    <message>
        <source>Report from the public</source>
        <translation>举报核查</translation>
    </message>
    <message>
        <source>Assigned by a superior</source>
        <translation>上级交办</translation>
    </message>
    <message>
        <source>Re-inspection</source>
        <translation>复查</translation>
    </message>
    <message>
        <source>Accident</source>
        <translation>事故</translation>
    </message>
    <message>
        <source>On duty</source>
        <translation>在岗</translation>
    </message>
    <message>
        <source>On leave</source>
        <translation>请假</translation>
    </message>
    <message>
        <source>Seconded</source>
        <translation>挂职</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>停职</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>存续</translation>
    </message>
    <message>
        <source>Production stopped</source>
        <translation>停产</translation>
    </message>
    <message>
        <source>Deregistered</source>
        <translation>注销</translation>
    </message>
    <message>
        <source>Direct</source>
        <translation>直接送达</translation>
    </message>
    <message>
        <source>Left at the place</source>
        <translation>留置送达</translation>
    </message>
    <message>
        <source>Electronic</source>
        <translation>电子送达</translation>
    </message>
    <message>
        <source>By post</source>
        <translation>邮寄送达</translation>
    </message>
    <message>
        <source>Entrusted</source>
        <translation>委托送达</translation>
    </message>
    <message>
        <source>Public notice</source>
        <translation>公告送达</translation>
    </message>
    <message>
        <source>Photo</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>视频</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>录音</translation>
    </message>
    <message>
        <source>Sketch</source>
        <translation>勘验图</translation>
    </message>
    <message>
        <source>Scan</source>
        <translation>扫描件</translation>
    </message>
    <message>
        <source>Not on this device</source>
        <translation>不在本机</translation>
    </message>
    <message>
        <source>Recording started</source>
        <translation>开始录音录像</translation>
    </message>
    <message>
        <source>Recording anchored</source>
        <translation>录音录像已锚定</translation>
    </message>
    <message>
        <source>Interruption of a recording explained</source>
        <translation>说明录音录像中断原因</translation>
    </message>
    <message>
        <source>Track of the visit</source>
        <translation>现场轨迹</translation>
    </message>
    <message>
        <source>Time or place noted</source>
        <translation>时间或位置异常记录</translation>
    </message>
    <message>
        <source>A hold was placed</source>
        <translation>设置暂停销毁</translation>
    </message>
    <message>
        <source>A hold was lifted</source>
        <translation>解除暂停销毁</translation>
    </message>
    <message>
        <source>Retention period set</source>
        <translation>确定保管期限</translation>
    </message>
    <message>
        <source>Deletion proposed</source>
        <translation>提出销毁</translation>
    </message>
    <message>
        <source>Deletion approved</source>
        <translation>批准销毁</translation>
    </message>
    <message>
        <source>Evidence deleted from a device</source>
        <translation>证据已从设备上销毁</translation>
    </message>
</context>
</TS>
