using CaseReview.Domain.Common;
using CaseReview.Domain.SignOffs;
using CaseReview.Testing.Reports;

namespace CaseReview.Testing.SignOffs;

/// <summary>A request on version 1 of a report, sent to three accountable officers.</summary>
public static class SignOffBuilder
{
    public static readonly DateTimeOffset SentAt = ReportBuilder.Now;

    public static readonly DateTimeOffset DueAt = SentAt.AddHours(48);

    public static readonly AskedToSign Council = Person(1, "Joanne Clegg", "Director of Children’s Services", "Doncaster Council");

    public static readonly AskedToSign Health = Person(2, "Cathy Lowe", "Chief Nurse", "Integrated care board");

    public static readonly AskedToSign Police = Person(3, "Supt. Neil Farrar", "Superintendent", "South Yorkshire Police");

    public static readonly Deputy HealthDeputy =
        new(Id(4), "Rina Patel", "Deputy Chief Nurse", "deputy.health@doncaster.example", new DateOnly(2026, 1, 1), new DateOnly(2026, 12, 31));

    public static SignOffRequest Sent(params PlannedStep[] steps)
    {
        var report = new ReportBuilder().WithSignatories();
        var plan = steps.Length > 0 ? steps : [new PlannedStep(SignOffRule.All, null, [Council, Health, Police])];
        var request = SignOffRequest.Prepare(report.PartnershipId, report.CaseId, report.Id, report.LatestVersion!, plan, ReportBuilder.Manager, SentAt);
        request.Send(DueAt, ReportBuilder.Manager, SentAt);
        request.TakeEvents();
        return request;
    }

    public static Signatory For(this SignOffRequest request, AskedToSign person) =>
        request.Signatories.Single(signatory => signatory.OfficerId == person.MemberId);

    public static Actor Actor(AskedToSign person) => new(ActorKind.LinkHolder, Id(99), person.Name, person.Role, "emailed link and code");

    public static void Open(this SignOffRequest request, AskedToSign person) =>
        request.View(request.For(person).Id, person.MemberId, Actor(person), SentAt.AddHours(1));

    public static void Sign(this SignOffRequest request, AskedToSign person)
    {
        request.Open(person);
        request.Approve(request.For(person).Id, person.MemberId, request.Fingerprint, request.Fingerprint, Actor(person), SentAt.AddHours(2));
    }

    private static AskedToSign Person(int number, string name, string role, string body) => new(Id(number), name, role, $"partner{number}@doncaster.example", body);

    private static Guid Id(int number) => new(number, 7, 7, [8, 0, 0, 0, 0, 0, 0, 0]);
}
