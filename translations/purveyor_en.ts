<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CloudBlue</name>
    <message numerus="yes">
        <source>%n orders fit. Compare them and decide which one is yours.</source>
        <translation>
            <numerusform>%n order fits. Compare and decide whether it is yours.</numerusform>
            <numerusform>%n orders fit. Compare them and decide which one is yours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts have this contact: %1</source>
        <translation>
            <numerusform>%n account has this contact: %1</numerusform>
            <numerusform>%n accounts have this contact: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accounts have this address. Choose yours.</source>
        <translation>
            <numerusform>%n account has this address. Choose yours.</numerusform>
            <numerusform>%n accounts have this address. Choose yours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) may be the one. Check again when they are completed, or compare and decide.</source>
        <translation>
            <numerusform>%n order may be the one. Check again when it is completed, or compare and decide.</numerusform>
            <numerusform>%n orders may be the one. Check again when they are completed, or compare and decide.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HostingStack</name>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JsonReading</name>
    <message numerus="yes">
        <source>The answer holds %n item(s) where one was expected.</source>
        <translation>
            <numerusform>The answer holds %n item where one was expected.</numerusform>
            <numerusform>The answer holds %n items where one was expected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LuxCloud</name>
    <message numerus="yes">
        <source>%n new subscriptions fit. Compare them and decide whether one is yours.</source>
        <translation>
            <numerusform>%n new subscription fits. Compare it and decide whether it is yours.</numerusform>
            <numerusform>%n new subscriptions fit. Compare them and decide whether one is yours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service users are new. Decide whether one is yours.</source>
        <translation>
            <numerusform>%n service user is new. Decide whether it is yours.</numerusform>
            <numerusform>%n service users are new. Decide whether one is yours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n product</numerusform>
            <numerusform>%n products</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s)</source>
        <translation>
            <numerusform>%n subscription</numerusform>
            <numerusform>%n subscriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n found.</source>
        <translation>
            <numerusform>%n found.</numerusform>
            <numerusform>%n found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new subscription(s) may be the one, but LuxCloud does not tell everything about them. Check again, or compare and decide.</source>
        <translation>
            <numerusform>%n new subscription may be the one, but LuxCloud does not tell everything about it. Check again, or compare and decide.</numerusform>
            <numerusform>%n new subscriptions may be the one, but LuxCloud does not tell everything about them. Check again, or compare and decide.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Settling</name>
    <message numerus="yes">
        <source>%1 %2 may still be working on it: check again in %n second(s).</source>
        <translation>
            <numerusform>%1 %2 may still be working on it: check again in %n second.</numerusform>
            <numerusform>%1 %2 may still be working on it: check again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purveyor::ActivityPage</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln entries</source>
        <translation>
            <numerusform>Export %Ln entry</numerusform>
            <numerusform>Export %Ln entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %1 of %Ln entries</source>
        <translation>
            <numerusform>Export %1 of %Ln entry</numerusform>
            <numerusform>Export %1 of %Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purveyor::BulkDialog</name>
    <message numerus="yes">
        <source>%1: %n selected</source>
        <translation>
            <numerusform>%1: %n selected</numerusform>
            <numerusform>%1: %n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>not known for %Ln of them</source>
        <translation>
            <numerusform>not known for %Ln of them</numerusform>
            <numerusform>not known for %Ln of them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln to be done</source>
        <translation>
            <numerusform>%Ln to be done</numerusform>
            <numerusform>%Ln to be done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln begun before, and not begun again</source>
        <translation>
            <numerusform>%Ln begun before, and not begun again</numerusform>
            <numerusform>%Ln begun before, and not begun again</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln left out</source>
        <translation>
            <numerusform>%Ln left out</numerusform>
            <numerusform>%Ln left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln done</source>
        <translation>
            <numerusform>%Ln done</numerusform>
            <numerusform>%Ln done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of “%1”</source>
        <translation>
            <numerusform>%Ln row of “%1”</numerusform>
            <numerusform>%Ln rows of “%1”</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n line(s) of a file</source>
        <extracomment>title of a dialog; %1 is what is done (&quot;New customer&quot;), %n how many lines of a file say so</extracomment>
        <translation>
            <numerusform>%1: %n line of a file</numerusform>
            <numerusform>%1: %n lines of a file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purveyor::BusyList</name>
    <message numerus="yes">
        <source>%n pieces of work in progress</source>
        <translation>
            <numerusform>%n piece of work in progress</numerusform>
            <numerusform>%n pieces of work in progress</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purveyor::CellText</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purveyor::ConnectionsModel</name>
    <message numerus="yes">
        <source>%Ln kept here</source>
        <translation>
            <numerusform>%Ln kept here</numerusform>
            <numerusform>%Ln kept here</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purveyor::ConnectionsPage</name>
    <message numerus="yes">
        <source>%n connection(s)</source>
        <translation>
            <numerusform>%n connection</numerusform>
            <numerusform>%n connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln connection(s)</source>
        <translation>
            <numerusform>Export %Ln connection</numerusform>
            <numerusform>Export %Ln connections</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purveyor::CustomersPage</name>
    <message numerus="yes">
        <source>Export %Ln customer(s)</source>
        <translation>
            <numerusform>Export %Ln customer</numerusform>
            <numerusform>Export %Ln customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %1 of %Ln customer(s)</source>
        <extracomment>%1 is the number of rows in view</extracomment>
        <translation>
            <numerusform>Export %1 of %Ln customer</numerusform>
            <numerusform>Export %1 of %Ln customers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purveyor::EntityDetails</name>
    <message numerus="yes">
        <source>One of %Ln selected. What can be done with all of them is above the list.</source>
        <translation>
            <numerusform>%Ln selected.</numerusform>
            <numerusform>One of %Ln selected. What can be done with all of them is above the list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purveyor::ExportDialog</name>
    <message numerus="yes">
        <source>%Ln row(s) written</source>
        <translation>
            <numerusform>%Ln row written</numerusform>
            <numerusform>%Ln rows written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purveyor::ImportDialog</name>
    <message numerus="yes">
        <source>%Ln new</source>
        <translation>
            <numerusform>%Ln new</numerusform>
            <numerusform>%Ln new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln known and updated</source>
        <translation>
            <numerusform>%Ln known and updated</numerusform>
            <numerusform>%Ln known and updated</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) left out</source>
        <translation>
            <numerusform>%Ln line left out</numerusform>
            <numerusform>%Ln lines left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln empty line(s)</source>
        <translation>
            <numerusform>%Ln empty line</numerusform>
            <numerusform>%Ln empty lines</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln row(s)</source>
        <translation>
            <numerusform>Import %Ln row</numerusform>
            <numerusform>Import %Ln rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) imported</source>
        <translation>
            <numerusform>%Ln row imported</numerusform>
            <numerusform>%Ln rows imported</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) were left out. Save them with the reasons, mend them, and import that file.</source>
        <translation>
            <numerusform>%Ln line was left out. Save it with the reason, mend it, and import that file.</numerusform>
            <numerusform>%Ln lines were left out. Save them with the reasons, mend them, and import that file.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purveyor::JournalExportDialog</name>
    <message numerus="yes">
        <source>All %Ln entries, older ones than the list shows too. Passwords and keys are not in the journal and so not in the file; names and addresses of customers are.</source>
        <translation>
            <numerusform>%Ln entry, also when the list does not show it. Passwords and keys are not in the journal and so not in the file; names and addresses of customers are.</numerusform>
            <numerusform>All %Ln entries, older ones than the list shows too. Passwords and keys are not in the journal and so not in the file; names and addresses of customers are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries written</source>
        <translation>
            <numerusform>%Ln entry written</numerusform>
            <numerusform>%Ln entries written</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purveyor::ListPage</name>
    <message numerus="yes">
        <source>For %Ln selected…</source>
        <translation>
            <numerusform>For %Ln selected…</numerusform>
            <numerusform>For %Ln selected…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) selected.</source>
        <translation>
            <numerusform>%Ln row selected.</numerusform>
            <numerusform>%Ln rows selected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) name nothing in view: %1</source>
        <translation>
            <numerusform>%Ln line names nothing in view: %1</numerusform>
            <numerusform>%Ln lines name nothing in view: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purveyor::ListTroubles</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purveyor::LockScreen</name>
    <message numerus="yes">
        <source>That was not the passphrase. The next one can be tried in %n second(s).</source>
        <translation>
            <numerusform>That was not the passphrase. The next one can be tried in %n second.</numerusform>
            <numerusform>That was not the passphrase. The next one can be tried in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purveyor::LockSettings</name>
    <message numerus="yes">
        <source>%n minute(s) without input</source>
        <translation>
            <numerusform>%n minute without input</numerusform>
            <numerusform>%n minutes without input</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Enter %n character(s) or more.</source>
        <translation>
            <numerusform>Enter %n character or more.</numerusform>
            <numerusform>Enter %n characters or more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purveyor::MainWindow</name>
    <message numerus="yes">
        <source>%n old entry(ies) of the journal forgot what they said.</source>
        <translation>
            <numerusform>%n old entry of the journal forgot what it said.</numerusform>
            <numerusform>%n old entries of the journal forgot what they said.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purveyor::NavigationList</name>
    <message numerus="yes">
        <source>%1, %n need attention</source>
        <translation>
            <numerusform>%1, %n needs attention</numerusform>
            <numerusform>%1, %n need attention</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purveyor::NoteBlock</name>
    <message numerus="yes">
        <source>A note has at most %n character(s).</source>
        <translation>
            <numerusform>A note has at most %n character.</numerusform>
            <numerusform>A note has at most %n characters.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purveyor::OrderList</name>
    <message numerus="yes">
        <source>and %n more, see Activity</source>
        <translation>
            <numerusform>and %n more, see Activity</numerusform>
            <numerusform>and %n more, see Activity</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) need you</source>
        <translation>
            <numerusform>%n order needs you</numerusform>
            <numerusform>%n orders need you</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln order(s)</source>
        <translation>
            <numerusform>Export %Ln order</numerusform>
            <numerusform>Export %Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %1 of %Ln order(s)</source>
        <extracomment>%1 is the number of rows in view</extracomment>
        <translation>
            <numerusform>Export %1 of %Ln order</numerusform>
            <numerusform>Export %1 of %Ln orders</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purveyor::Period</name>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purveyor::PersonPage</name>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln connection(s)</source>
        <translation>
            <numerusform>%Ln connection</numerusform>
            <numerusform>%Ln connections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The service users of %Ln subscription(s) are not shown here.</source>
        <translation>
            <numerusform>The service users of %Ln subscription are not shown here.</numerusform>
            <numerusform>The service users of %Ln subscriptions are not shown here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %Ln record(s)</source>
        <translation>
            <numerusform>Export %Ln record</numerusform>
            <numerusform>Export %Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purveyor::PriceListDialog</name>
    <message numerus="yes">
        <source>%Ln price(s)</source>
        <translation>
            <numerusform>%Ln price</numerusform>
            <numerusform>%Ln prices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln line(s) left out</source>
        <translation>
            <numerusform>%Ln line left out</numerusform>
            <numerusform>%Ln lines left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln line(s) are shown.</source>
        <translation>
            <numerusform>The first %Ln line is shown.</numerusform>
            <numerusform>The first %Ln lines are shown.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import %Ln price(s)</source>
        <translation>
            <numerusform>Import %Ln price</numerusform>
            <numerusform>Import %Ln prices</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This replaces the list of %Ln price(s) imported %1 from %2.</source>
        <extracomment>%1 is when, %2 the name of a file</extracomment>
        <translation>
            <numerusform>This replaces the list of %Ln price imported %1 from %2.</numerusform>
            <numerusform>This replaces the list of %Ln prices imported %1 from %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Replace by %Ln price(s)</source>
        <translation>
            <numerusform>Replace by %Ln price</numerusform>
            <numerusform>Replace by %Ln prices</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purveyor::PriceListPanel</name>
    <message numerus="yes">
        <source>%Ln price(s), imported %1 from %2</source>
        <extracomment>%1 is a day, %2 the name of a file</extracomment>
        <translation>
            <numerusform>%Ln price, imported %1 from %2</numerusform>
            <numerusform>%Ln prices, imported %1 from %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purveyor::QuitDialog</name>
    <message numerus="yes">
        <source>%n write(s) are on the way. Without the answer nobody here knows what became of them: they are shown as unknown at the next start and can be looked up then.</source>
        <translation>
            <numerusform>%n write is on the way. Without the answer nobody here knows what became of it: it is shown as unknown at the next start and can be looked up then.</numerusform>
            <numerusform>%n writes are on the way. Without the answer nobody here knows what became of them: they are shown as unknown at the next start and can be looked up then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n write(s) are held. They are not sent, and wait for you at the next start.</source>
        <translation>
            <numerusform>%n write is held. It is not sent, and waits for you at the next start.</numerusform>
            <numerusform>%n writes are held. They are not sent, and wait for you at the next start.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purveyor::RemoveConnectionDialog</name>
    <message numerus="yes">
        <source>%n change(s) through it are held, being sent or unknown. Settle them under Activity: without the connection nobody can check what became of them.</source>
        <translation>
            <numerusform>%n change through it is held, being sent or unknown. Settle it under Activity: without the connection nobody can check what became of it.</numerusform>
            <numerusform>%n changes through it are held, being sent or unknown. Settle them under Activity: without the connection nobody can check what became of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n customer(s)</source>
        <translation>
            <numerusform>%n customer</numerusform>
            <numerusform>%n customers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n subscription(s)</source>
        <translation>
            <numerusform>%n subscription</numerusform>
            <numerusform>%n subscriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n service user(s)</source>
        <translation>
            <numerusform>%n service user</numerusform>
            <numerusform>%n service users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n order</numerusform>
            <numerusform>%n orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>the labels of %n thing(s)</source>
        <translation>
            <numerusform>the labels of %n thing</numerusform>
            <numerusform>the labels of %n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>a price list of %n line(s)</source>
        <translation>
            <numerusform>a price list of %n line</numerusform>
            <numerusform>a price list of %n lines</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purveyor::RestoreDialog</name>
    <message numerus="yes">
        <source>%Ln entries are not in the backup and would go:</source>
        <translation>
            <numerusform>%Ln entry is not in the backup and would go:</numerusform>
            <numerusform>%Ln entries are not in the backup and would go:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Restore and lose %Ln</source>
        <translation>
            <numerusform>Restore and lose %Ln</numerusform>
            <numerusform>Restore and lose %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln write(s) are on the way: wait for the vendor&apos;s answer.</source>
        <translation>
            <numerusform>%Ln write is on the way: wait for the vendor&apos;s answer.</numerusform>
            <numerusform>%Ln writes are on the way: wait for the vendor&apos;s answer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purveyor::RetentionDialog</name>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(ies) of the journal are older than %1 and forget now what they say; others when they grow so old, looked at once a day.</source>
        <translation>
            <numerusform>%n entry of the journal is older than %1 and forgets now what it says; others when they grow so old, looked at once a day.</numerusform>
            <numerusform>%n entries of the journal are older than %1 and forget now what they say; others when they grow so old, looked at once a day.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purveyor::SearchPopup</name>
    <message numerus="yes">
        <source>%Ln record(s) of the same person</source>
        <translation>
            <numerusform>%Ln record of the same person</numerusform>
            <numerusform>%Ln records of the same person</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purveyor::SettingsDialog</name>
    <message numerus="yes">
        <source>After %n year(s)</source>
        <translation>
            <numerusform>After %n year</numerusform>
            <numerusform>After %n years</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purveyor::ShiftDialog</name>
    <message numerus="yes">
        <source>%1 for %Ln at %2</source>
        <translation>
            <numerusform>%1 for %Ln at %2</numerusform>
            <numerusform>%1 for %Ln at %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purveyor::ShiftReport</name>
    <message numerus="yes">
        <source>%n password(s) wait to be handed over.</source>
        <translation>
            <numerusform>%n password waits to be handed over.</numerusform>
            <numerusform>%n passwords wait to be handed over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purveyor::StatusLine</name>
    <message numerus="yes">
        <source>%n write(s) with an unknown outcome.</source>
        <translation>
            <numerusform>%n write with an unknown outcome.</numerusform>
            <numerusform>%n writes with an unknown outcome.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n write(s) held. Nothing of it has left this computer.</source>
        <translation>
            <numerusform>%n write held. Nothing of it has left this computer.</numerusform>
            <numerusform>%n writes held. Nothing of them has left this computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n draft(s) left by the last run.</source>
        <translation>
            <numerusform>%n draft left by the last run.</numerusform>
            <numerusform>%n drafts left by the last run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n password(s) wait to be handed over.</source>
        <translation>
            <numerusform>%n password waits to be handed over.</numerusform>
            <numerusform>%n passwords wait to be handed over.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purveyor::Storage</name>
    <message numerus="yes">
        <source>%n change(s) are not decided yet. Settle or undo them under Activity first: once they are forgotten, nobody can find out what became of them.</source>
        <translation>
            <numerusform>%n change is not decided yet. Settle or undo it under Activity first: once it is forgotten, nobody can find out what became of it.</numerusform>
            <numerusform>%n changes are not decided yet. Settle or undo them under Activity first: once they are forgotten, nobody can find out what became of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purveyor::SubscriptionsPage</name>
    <message numerus="yes">
        <source>Export %Ln subscription(s)</source>
        <translation>
            <numerusform>Export %Ln subscription</numerusform>
            <numerusform>Export %Ln subscriptions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Export %1 of %Ln subscription(s)</source>
        <extracomment>%1 is the number of rows in view</extracomment>
        <translation>
            <numerusform>Export %1 of %Ln subscription</numerusform>
            <numerusform>Export %1 of %Ln subscriptions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purveyor::TableExport</name>
    <message numerus="yes">
        <source>Export %Ln row(s)</source>
        <translation>
            <numerusform>Export %Ln row</numerusform>
            <numerusform>Export %Ln rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purveyor::TopBar</name>
    <message numerus="yes">
        <source>Refresh. %n running</source>
        <translation>
            <numerusform>Refresh. %n running</numerusform>
            <numerusform>Refresh. %n running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>purveyor::UnfinishedRuns</name>
    <message numerus="yes">
        <source>The outcome of %Ln of them is unknown. Nothing of it is repeated.</source>
        <translation>
            <numerusform>The outcome of %Ln of them is unknown. Nothing of it is repeated.</numerusform>
            <numerusform>The outcome of %Ln of them is unknown. Nothing of it is repeated.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more run(s) were not finished.</source>
        <translation>
            <numerusform>%Ln more run was not finished.</numerusform>
            <numerusform>%Ln more runs were not finished.</numerusform>
        </translation>
    </message>
</context>
</TS>
