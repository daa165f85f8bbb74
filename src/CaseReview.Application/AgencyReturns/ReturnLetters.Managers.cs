using CaseReview.Application.Correspondence;
using CaseReview.Application.Notifications;
using CaseReview.Domain.AgencyReturns;
using CaseReview.Domain.Partnerships;
using CaseReview.Domain.Timetables;

namespace CaseReview.Application.AgencyReturns;

/// <content>What the managers are asked to do.</content>
public sealed partial class ReturnLetters
{
    /// <summary>Tells the managers that nobody at an agency can be asked, because whoever was is shut out of the case.</summary>
    /// <param name="request">The request.</param>
    /// <param name="managers">The managers.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>A task.</returns>
    public async Task NobodyToAsk(ReturnRequest request, IReadOnlyList<Member> managers, CancellationToken ct)
    {
        var (reference, _) = await Facts(request.CaseId, ct);
        foreach (var manager in managers)
        {
            await outbox.Send(
                new Letter(request.CaseId, "Contact of a return shut out", manager.AsRecipient(), $"{reference}: somebody else at {request.Agency.Name} must be asked",
                [
                    $"Whoever was asked for the return of {request.Agency.Name} is shut out of case {reference}, and no other contact of the agency is known.",
                    "Sign in, mark the request as not required, and ask again with another contact.",
                ]), ct);
        }
    }

    /// <summary>Tells the managers that nobody is held who could be told of a late return.</summary>
    /// <param name="request">The request.</param>
    /// <param name="managers">The managers.</param>
    /// <param name="ct">Cancels.</param>
    /// <returns>A task.</returns>
    public async Task NobodyToTell(ReturnRequest request, IReadOnlyList<Member> managers, CancellationToken ct)
    {
        var (reference, _) = await Facts(request.CaseId, ct);
        foreach (var manager in managers)
        {
            await outbox.Send(
                new Letter(request.CaseId, "Nobody to tell of a late return", manager.AsRecipient(), $"{reference}: please act on {The(request)}",
                [
                    $"{Start(The(request))} was due on {DateWords.Full(request.DueOn)} and has not come. Nobody is held whom your ladder for late returns could tell, so nobody has been told but {request.Recipient.Name}.",
                    "Please call the agency. Add its senior officer, or its people, in the settings. The board of returns shows which steps were passed over.",
                ])
                { OncePer = $"return-nobody-to-tell:{request.Id}:{request.DueOn:yyyy-MM-dd}" }, ct);
        }
    }
}
