using CaseReview.Application.Common;
using CaseReview.Application.Correspondence;
using CaseReview.Domain.Common;
using CaseReview.Domain.Correspondence;
using CaseReview.Domain.Reports;
using CaseReview.Domain.SignOffs;
using FluentValidation;
using MediatR;
using Microsoft.EntityFrameworkCore;

namespace CaseReview.Application.SignOffs;

/// <summary>What the holder of a sign-off link decides.</summary>
public enum SigningDecision
{
    /// <summary>Signs.</summary>
    Sign,

    /// <summary>Returns the report with reasons.</summary>
    Return,

    /// <summary>Lets a nominated deputy decide.</summary>
    HandOver,

    /// <summary>Declares a conflict of interest.</summary>
    DeclareConflict,

    /// <summary>Declines to sign, with reasons.</summary>
    Decline,
}

/// <summary>The holder of a sign-off link decides: signs, returns, hands over, declares a conflict or declines (D-SIG-02, D-SIG-03).</summary>
[Requires(Permission.SignReport)]
public sealed record DecideSigning : IRequest
{
    /// <summary>What they decide.</summary>
    public SigningDecision? Decision { get; init; }

    /// <summary>What must change.</summary>
    public string? Reasons { get; init; }

    /// <summary>What the conflict of interest is.</summary>
    public string? Conflict { get; init; }

    /// <summary>Why they decline.</summary>
    public string? Refusal { get; init; }

    /// <summary>The deputy who is to decide.</summary>
    [PickedByUser]
    public Guid? DeputyId { get; init; }

    /// <summary>Whether they say who they are and that they have read the version.</summary>
    public bool HaveRead { get; init; }

    /// <summary>Fingerprint of the version on their screen.</summary>
    public string Fingerprint { get; init; } = "";
}

/// <summary>Checks <see cref="DecideSigning"/>.</summary>
public sealed class DecideSigningValidator : AbstractValidator<DecideSigning>
{
    /// <summary>Sets the rules.</summary>
    public DecideSigningValidator()
    {
        RuleFor(x => x.Decision).NotNull().WithMessage("Select your decision");
        RuleFor(x => x.Reasons).NotEmpty().WithMessage("Enter what must change").When(x => x.Decision is SigningDecision.Return);
        RuleFor(x => x.Reasons).AtMost("What must change", SignOffRequest.ReasonsMaxLength);
        RuleFor(x => x.Conflict).NotEmpty().WithMessage("Enter what the conflict of interest is").When(x => x.Decision is SigningDecision.DeclareConflict);
        RuleFor(x => x.Conflict).AtMost("The conflict of interest", SignOffRequest.ReasonsMaxLength);
        RuleFor(x => x.Refusal).NotEmpty().WithMessage("Enter why you decline to sign").When(x => x.Decision is SigningDecision.Decline);
        RuleFor(x => x.Refusal).AtMost("The reasons", SignOffRequest.ReasonsMaxLength);
        RuleFor(x => x.DeputyId).NotNull().WithMessage("Select the deputy who decides for you").When(x => x.Decision is SigningDecision.HandOver);
        RuleFor(x => x.HaveRead).Equal(true).WithMessage("Confirm who you are and that you have read the report").When(x => x.Decision is SigningDecision.Sign);
    }
}

/// <summary>Handles <see cref="DecideSigning"/>.</summary>
/// <param name="db">The database.</param>
/// <param name="link">The link.</param>
/// <param name="people">Who is nominated.</param>
/// <param name="user">The holder.</param>
/// <param name="clock">Now.</param>
public sealed class DecideSigningHandler(ICaseReviewDb db, LinkScope link, SignOffPeople people, ICurrentUser user, TimeProvider clock)
    : IRequestHandler<DecideSigning>
{
    /// <inheritdoc />
    public async Task<Unit> Handle(DecideSigning command, CancellationToken ct)
    {
        var request = await db.SignOffWith(link.RecordFor(LinkPurpose.SignOff), ct);
        var acting = link.Recipient.MemberId?.Value ?? throw new Forbidden("This link names no member of the partnership.");
        await RequireStillNominated(request, acting, ct);
        await Decide(request, acting, command, ct);
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateConcurrencyException)
        {
            throw await Clash(ct);
        }

        return Unit.Value;
    }

    // A nomination or an office may have ended since they were asked (D-SIG-03).
    private async Task RequireStillNominated(SignOffRequest request, Guid acting, CancellationToken ct)
    {
        var signatory = request.Find(link.RecordId);
        if (signatory.Deputy?.MemberId == acting)
        {
            (await people.StandIn(request, signatory, acting, ct)).RequireNominatedOn(UkClock.DateOf(clock.GetUtcNow()));
        }
        else
        {
            await people.RequireInOffice(signatory, request.OfficeOf(signatory), ct);
        }
    }

    private async Task Decide(SignOffRequest request, Guid acting, DecideSigning command, CancellationToken ct)
    {
        var (id, now) = (link.RecordId, clock.GetUtcNow());
        switch (command.Decision)
        {
            case SigningDecision.Sign:
                var standing = await db.Set<RapidReviewReport>().Where(x => x.Id == request.ReportId)
                    .SelectMany(x => x.Versions).OrderByDescending(x => x.Number).Select(x => x.Fingerprint).FirstAsync(ct);
                request.Approve(id, acting, new Fingerprint(command.Fingerprint), standing, user.Actor, now);
                break;
            case SigningDecision.Return:
                request.Return(id, acting, command.Reasons!, user.Actor, now);
                break;
            case SigningDecision.HandOver:
                var mine = request.Find(id);
                var chosen = await people.StandIn(request, mine, command.DeputyId!.Value, ct);
                RequireActing(request, acting);
                request.HandTo(id, chosen, mine.DueAt!.Value, user.Actor, now);
                break;
            case SigningDecision.DeclareConflict:
                request.DeclareConflict(id, acting, command.Conflict!, user.Actor, now);
                await LetOnlyDeputyAct(request, acting, now, ct);
                break;
            case SigningDecision.Decline:
                request.Decline(id, acting, command.Refusal!, user.Actor, now);
                break;
            default:
                throw new InvalidOperationException("A decision has passed validation without being one.");
        }
    }

    // With one nominated deputy there is nothing to choose, and the clock runs: the deputy is asked at once.
    private async Task LetOnlyDeputyAct(SignOffRequest request, Guid acting, DateTimeOffset now, CancellationToken ct)
    {
        var mine = request.Find(link.RecordId);
        var deputies = (await people.StandInsFor(request, mine, ct)).Where(x => x.MemberId != acting).ToList();
        if (deputies.Count == 1)
        {
            request.HandTo(link.RecordId, deputies[0], mine.DueAt!.Value, user.Actor, now);
        }
    }

    private void RequireActing(SignOffRequest request, Guid acting)
    {
        var signatory = request.Find(link.RecordId);
        RuleViolation.Unless(signatory.ActingId == acting, $"{signatory.ActingName} now acts for {signatory.Body}.");
    }

    // Two devices, or two partners, pressed the button in the same moment: only one of them was saved.
    private async Task<RuleViolation> Clash(CancellationToken ct)
    {
        var saved = await db.Set<SignOffRequest>().AsNoTracking().Whole().SingleAsync(x => x.Steps.Any(s => s.Signatories.Any(y => y.Id == link.RecordId)), ct);
        var mine = saved.Find(link.RecordId);
        return new RuleViolation(mine.Status is SignatoryStatus.Approved
            ? $"{mine.Body} has already signed version {saved.VersionNumber}. Nothing was done twice."
            : "Somebody else decided in the same moment, so yours was not saved. Go back to the report and confirm your decision again.");
    }
}
