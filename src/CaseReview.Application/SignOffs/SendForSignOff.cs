using CaseReview.Application.Cases;
using CaseReview.Application.Common;
using CaseReview.Application.Reports;
using CaseReview.Domain.Common;
using CaseReview.Domain.Reports;
using CaseReview.Domain.SignOffs;
using MediatR;

namespace CaseReview.Application.SignOffs;

/// <summary>Sends the version that the chair approved to the first step of the partnership's chain, nationally the safeguarding partners (D-SIG-01, X-10).</summary>
[Requires(Permission.ManageVersions)]
public sealed record SendForSignOff : IRequest<int>, ICaseMessage
{
    /// <inheritdoc />
    public string Reference { get; init; } = "";

    /// <summary>The version on the check page.</summary>
    public int VersionNumber { get; init; }
}

/// <summary>Handles <see cref="SendForSignOff"/>; answers how many were asked.</summary>
/// <param name="db">The database.</param>
/// <param name="scope">The case.</param>
/// <param name="timetable">Loads the case.</param>
/// <param name="people">Who signs.</param>
/// <param name="user">Who sends.</param>
/// <param name="clock">Now.</param>
public sealed class SendForSignOffHandler(ICaseReviewDb db, CaseScope scope, CaseTimetable timetable, SignOffPeople people, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<SendForSignOff, int>
{
    /// <inheritdoc />
    public async Task<int> Handle(SendForSignOff command, CancellationToken ct)
    {
        var report = await db.ReportOf(scope.CaseId, ct);
        RuleViolation.Unless(
            report.Status is ReportStatus.GroupAgreed && report.LatestVersion!.Number == command.VersionNumber,
            report.Status is ReportStatus.WithSignatories ? "The report has already been sent for signature." : "The chair must approve the report before it is sent for signature.");
        var chain = await people.Chain(scope.CaseId, ct);
        RuleViolation.Unless(chain.Missing.Count == 0, string.Join(' ', chain.Missing));

        var now = clock.GetUtcNow();
        var request = SignOffRequest.Prepare(
            user.PartnershipId, report.CaseId, report.Id, report.LatestVersion!, chain.Steps, user.Actor, now);
        request.Send(SignOffClock.DueFor(await timetable.RulesOf(await timetable.Load(report.CaseId, ct), ct), now), user.Actor, now);
        db.Set<SignOffRequest>().Add(request);
        await db.SaveChangesAsync(ct);
        return chain.Steps[0].Signatories.Count;
    }
}
